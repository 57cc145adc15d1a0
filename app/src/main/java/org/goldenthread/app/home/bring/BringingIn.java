package org.goldenthread.app.home.bring;

import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.plan.PlanEditions;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.sourced.SourcedReading;
import org.springframework.stereotype.Component;

/** Brings prepared documents into the record: each whole, once, whoever and however many ask. */
@Component
public class BringingIn {
  private final Tenancy tenancy;
  private final PreparedDocuments prepared;
  private final DocumentLoading loading;
  private final PlanEditions plans;
  private final ColumnMeanings meanings;
  private final SaidNames names;

  BringingIn(
      Tenancy tenancy,
      PreparedDocuments prepared,
      DocumentLoading loading,
      PlanEditions plans,
      ColumnMeanings meanings,
      SaidNames names) {
    this.tenancy = tenancy;
    this.prepared = prepared;
    this.loading = loading;
    this.plans = plans;
    this.meanings = meanings;
    this.names = names;
  }

  /**
   * What somebody was shown.
   *
   * @param version of the prepared document
   * @param edition id of the document whose plan it would be a new version of; 0 for a new plan
   */
  public record Seen(int version, long edition) {}

  /** What came of it. */
  public sealed interface Result {
    /** It is in the record, under this number. */
    record Accepted(int number) implements Result {}

    /** Exactly this file is in the record already, under this number. */
    record KnownAlready(int number) implements Result {}

    /** It is another than they were shown. Nothing is stored. */
    record Overtaken() implements Result {}

    /** Somebody else accepted it or threw it away. */
    record Gone() implements Result {}
  }

  /** Id of the document whose plan a reading would be a new version of; 0 for a new plan. */
  public long edition(Reading reading) {
    return reading.items().isEmpty()
        ? 0
        : plans.known(reading).map(PlanEditions.Known::document).orElse(0L);
  }

  /** Accepts a prepared document as somebody saw it. */
  public Result accept(Scope scope, UUID key, Seen seen, Author by) {
    return tenancy.write(
        scope,
        () ->
            prepared
                .take(key)
                .map(document -> accept(document, seen, by))
                .orElseGet(Result.Gone::new));
  }

  private Result accept(PreparedDocument document, Seen seen, Author by) {
    Optional<SourcedReading> sourced = prepared.reading(document);
    if (document.version() != seen.version()
        || sourced.isEmpty()
        || !sourced.get().recognised()
        || edition(sourced.get().reading()) != seen.edition()) {
      return new Result.Overtaken();
    }
    DocumentLoading.Outcome outcome = loading.load(sourced.get().reading(), true, by);
    prepared.throwAway(document);
    if (outcome instanceof DocumentLoading.Outcome.Loaded loaded) {
      meanings.remember(loaded.change(), document.corrections().columns());
      names.match(loaded.change(), document.corrections().names());
      return new Result.Accepted(loaded.number());
    }
    return new Result.KnownAlready(
        ((DocumentLoading.Outcome.AlreadyLoaded) outcome).document().number());
  }
}
