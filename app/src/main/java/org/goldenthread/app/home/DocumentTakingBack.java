package org.goldenthread.app.home;

import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.audit.TakingBack;
import org.goldenthread.app.home.bring.ColumnMeanings;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.meeting.MeetingPapers;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.plan.PlanEditions;
import org.springframework.stereotype.Component;

/**
 * Takes a document back with all that was read from it, under one change. No trace of it is left
 * but in the history; the plan and the measures say again what they said before it. Call inside a
 * transaction for the partnership.
 */
@Component
public class DocumentTakingBack {
  private final Changes changes;
  private final Documents documents;
  private final PlanEditions plans;
  private final MeasureEditions measures;
  private final MeetingPapers papers;
  private final Parties parties;
  private final Matches matches;
  private final ColumnMeanings meanings;
  private final RestingOn resting;

  DocumentTakingBack(
      Changes changes,
      Documents documents,
      PlanEditions plans,
      MeasureEditions measures,
      MeetingPapers papers,
      Parties parties,
      Matches matches,
      ColumnMeanings meanings,
      RestingOn resting) {
    this.changes = changes;
    this.documents = documents;
    this.plans = plans;
    this.measures = measures;
    this.papers = papers;
    this.parties = parties;
    this.matches = matches;
    this.meanings = meanings;
    this.resting = resting;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** It is taken back. */
    record Done() implements Outcome {}

    /** It cannot be: this has to be taken back or ended before. Nothing was changed. */
    record Held(Resting resting) implements Outcome {}

    /** It was taken back already. */
    record Gone() implements Outcome {}
  }

  /** What rests on a document; while anything does, it stays. */
  public Resting restingOn(DocumentRecord document) {
    return resting.of(brought(document));
  }

  /** Takes back the document with this number. */
  public Outcome takeBack(int number, Author by, String reason) {
    documents.takeTurn();
    Optional<DocumentRecord> found = documents.byNumber(number);
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    Brought brought = brought(found.get());
    plans.lock(brought.change());
    measures.lock();
    Resting held = resting.of(brought);
    if (!held.isEmpty()) {
      return new Outcome.Held(held);
    }
    takeBack(brought, changes.record(brought.knownOn(), by, reason));
    return new Outcome.Done();
  }

  private void takeBack(Brought brought, long change) {
    var taking = new TakingBack(change, brought.change(), brought.knownOn());
    plans.takeBack(taking);
    measures.takeBack(taking);
    papers.takeBack(taking);
    documents.takeBack(taking);
    meanings.takeBack(taking);
    matches.takeBack(taking);
    parties.forget(change, resting.unspoken(brought, parties::fromDocuments));
  }

  private Brought brought(DocumentRecord document) {
    return new Brought(documents.broughtBy(document), document.knownOn());
  }
}
