package org.goldenthread.app.home;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.plan.EditionOf;
import org.goldenthread.app.plan.PlanEditions;
import org.goldenthread.intake.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings a document that was read into the record: document, plan and measures in one transaction
 * and under one change. Nothing half-loaded stays behind.
 */
@Component
public class DocumentLoading {
  private static final Author READING = Author.program("Reading of documents");
  private final Tenancy tenancy;
  private final Changes changes;
  private final Documents documents;
  private final PlanEditions plans;
  private final MeasureEditions measures;

  public DocumentLoading(
      Tenancy tenancy,
      Changes changes,
      Documents documents,
      PlanEditions plans,
      MeasureEditions measures) {
    this.tenancy = tenancy;
    this.changes = changes;
    this.documents = documents;
    this.plans = plans;
    this.measures = measures;
  }

  /** What became of a document. */
  public sealed interface Outcome {

    /**
     * It is in the record now.
     *
     * @param number its number in the partnership
     * @param change that brought it in
     */
    record Loaded(int number, long change, int items, int measures, int observations, int warnings)
        implements Outcome {}

    /** Exactly this file was loaded before; nothing was done. */
    record AlreadyLoaded(DocumentRecord document) implements Outcome {}

    /**
     * The plan in it is known from another document; nothing was done. It can be loaded as a new
     * version of that plan.
     */
    record NewVersionOffered(DocumentRecord newest) implements Outcome {}
  }

  /**
   * Loads one reading.
   *
   * @param asNewVersion whether a plan that is known already may get a new version from it
   */
  public Outcome load(Partnership partnership, Reading reading, boolean asNewVersion) {
    return tenancy.write(
        partnership.id(), () -> load(reading, new EditionOf.Likely(), asNewVersion, READING));
  }

  /**
   * Loads one reading inside the caller's transaction.
   *
   * @param of which plan it is an edition of
   * @param by who looked at it and accepts it
   */
  public Outcome load(Reading reading, EditionOf of, boolean asNewVersion, Author by) {
    documents.takeTurn();
    Optional<DocumentRecord> same = documents.byDigest(reading.digest());
    if (same.isPresent()) {
      return new Outcome.AlreadyLoaded(same.get());
    }
    Optional<PlanEditions.Known> known = plans.known(reading, of);
    if (known.isPresent() && !asNewVersion) {
      return new Outcome.NewVersionOffered(documents.byId(known.get().document()).orElseThrow());
    }
    return store(reading, of, known.map(PlanEditions.Known::document).orElse(null), by);
  }

  private Outcome store(Reading reading, EditionOf of, @Nullable Long replaces, Author by) {
    String file = reading.document().file();
    long change =
        changes.record(
            reading.document().knownOn(),
            by,
            replaces == null ? "Loaded " + file : "Loaded " + file + " as a new version");
    long document = documents.add(change, reading, replaces);
    Map<String, Long> items = plans.store(change, document, reading, of);
    measures.store(change, document, reading, items);
    return new Outcome.Loaded(
        documents.byId(document).orElseThrow().number(),
        change,
        reading.items().size(),
        reading.measures().size(),
        reading.observations().size(),
        reading.warnings().size());
  }
}
