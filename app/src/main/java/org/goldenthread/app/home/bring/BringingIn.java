package org.goldenthread.app.home.bring;

import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.plan.EditionOf;
import org.goldenthread.app.plan.PlanEditions;
import org.goldenthread.intake.sourced.OpenParts;
import org.goldenthread.intake.sourced.SourcedReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings prepared documents into the record: each whole, once, whoever and however many ask. */
@Component
public class BringingIn {
  private final Tenancy tenancy;
  private final PreparedDocuments prepared;
  private final Documents documents;
  private final DocumentLoading loading;
  private final PlanEditions plans;
  private final ColumnMeanings meanings;
  private final SaidNames names;

  BringingIn(
      Tenancy tenancy,
      PreparedDocuments prepared,
      Documents documents,
      DocumentLoading loading,
      PlanEditions plans,
      ColumnMeanings meanings,
      SaidNames names) {
    this.tenancy = tenancy;
    this.prepared = prepared;
    this.documents = documents;
    this.loading = loading;
    this.plans = plans;
    this.meanings = meanings;
    this.names = names;
  }

  /**
   * What somebody was shown.
   *
   * @param version of the prepared document
   * @param edition of what it would be a new version, as {@link #edition} says
   */
  public record Seen(int version, String edition) {}

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

  /** The plan a reading would be a new version of, with its newest version; empty for none. */
  public static String edition(PlanEditions.@Nullable Known known) {
    return known == null ? "" : known.slug() + " " + known.newest();
  }

  /** Accepts a prepared document as somebody saw it. */
  public Result accept(Scope scope, UUID key, Seen seen, Author by) {
    return tenancy.write(
        scope,
        () -> {
          // what it is an edition of may not change between looking and storing
          documents.takeTurn();
          return prepared
              .take(key)
              .map(document -> accept(document, seen, by))
              .orElseGet(Result.Gone::new);
        });
  }

  private Result accept(PreparedDocument document, Seen seen, Author by) {
    Optional<SourcedReading> sourced = prepared.reading(document);
    EditionOf of = document.corrections().facts().editionOf();
    if (document.version() != seen.version()
        || sourced.isEmpty()
        || !sourced.get().recognised()
        || !edition(plans.known(OpenParts.of(sourced.get().reading()), of).orElse(null))
            .equals(seen.edition())) {
      return new Result.Overtaken();
    }
    DocumentLoading.Outcome outcome = loading.load(sourced.get().reading(), of, true, by);
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
