package org.goldenthread.app.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.audit.ExemptLines;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.meeting.MeetingPapers;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.plan.EditionOf;
import org.goldenthread.app.plan.PlanEditions;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.sourced.OpenParts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings a document that was read into the record: document, plan, measures and papers of meetings
 * in one transaction and under one change. Nothing half-loaded stays behind. What stands in exempt
 * parts is no plan and no figure that all may read: it stays with the papers.
 */
@Component
public class DocumentLoading {
  private static final Author READING = Author.program("Reading of documents");
  private final Tenancy tenancy;
  private final Changes changes;
  private final Documents documents;
  private final PlanEditions plans;
  private final MeasureEditions measures;
  private final MeetingPapers papers;

  public DocumentLoading(
      Tenancy tenancy,
      Changes changes,
      Documents documents,
      PlanEditions plans,
      MeasureEditions measures,
      MeetingPapers papers) {
    this.tenancy = tenancy;
    this.changes = changes;
    this.documents = documents;
    this.plans = plans;
    this.measures = measures;
    this.papers = papers;
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
    Reading open = OpenParts.of(reading);
    Optional<PlanEditions.Known> known = plans.known(open, of);
    if (known.isPresent() && !asNewVersion) {
      return new Outcome.NewVersionOffered(documents.byId(known.get().document()).orElseThrow());
    }
    return store(reading, open, of, known.map(PlanEditions.Known::document).orElse(null), by);
  }

  private Outcome store(
      Reading reading, Reading open, EditionOf of, @Nullable Long replaces, Author by) {
    String file = reading.document().file();
    long change =
        changes.record(
            reading.document().knownOn(),
            by,
            replaces == null ? "Loaded " + file : "Loaded " + file + " as a new version");
    List<ExemptLines> exempt = papers.exempt(reading.papers());
    long document = documents.add(change, reading, replaces, exempt);
    Map<String, Long> items = plans.store(change, document, open, of);
    measures.store(change, document, open, items);
    papers.store(change, document, OpenParts.named(reading.papers()), exempt);
    return new Outcome.Loaded(
        documents.byId(document).orElseThrow().number(),
        change,
        open.items().size(),
        open.measures().size(),
        open.observations().size(),
        reading.warnings().size());
  }
}
