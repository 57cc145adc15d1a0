package org.goldenthread.app.home;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
  private static final List<String> TARGETS =
      List.of("plan.plan", "plan.item", "plan.plan_version", "measure.measure", "audit.document");

  private final Changes changes;
  private final Documents documents;
  private final PlanEditions plans;
  private final MeasureEditions measures;
  private final MeetingPapers papers;
  private final Parties parties;
  private final Matches matches;
  private final ColumnMeanings meanings;
  private final UsedElsewhere used;

  DocumentTakingBack(
      Changes changes,
      Documents documents,
      PlanEditions plans,
      MeasureEditions measures,
      MeetingPapers papers,
      Parties parties,
      Matches matches,
      ColumnMeanings meanings,
      UsedElsewhere used) {
    this.changes = changes;
    this.documents = documents;
    this.plans = plans;
    this.measures = measures;
    this.papers = papers;
    this.parties = parties;
    this.matches = matches;
    this.meanings = meanings;
    this.used = used;
  }

  /** The rooms that rest on what was read from a document; while there are any, it stays. */
  public Set<String> restingOn(DocumentRecord document) {
    Long[] made = taking(0, document).made();
    Set<String> rooms = new TreeSet<>();
    TARGETS.forEach(target -> rooms.addAll(used.rooms(target, made)));
    return rooms;
  }

  /**
   * Takes a document back.
   *
   * @throws IllegalStateException when something rests on it
   */
  public void takeBack(DocumentRecord document, Author by, String reason) {
    documents.takeTurn();
    Set<String> rooms = restingOn(document);
    if (!rooms.isEmpty()) {
      throw new IllegalStateException("rooms rest on document " + document.id() + ": " + rooms);
    }
    TakingBack taking = taking(changes.record(document.knownOn(), by, reason), document);
    plans.takeBack(taking);
    measures.takeBack(taking);
    papers.takeBack(taking);
    documents.takeBack(taking);
    meanings.takeBack(taking);
    matches.takeBack(taking);
    List<Long> names = parties.firstKnownBy(taking.brought());
    Set<Long> spokenOf = used.of("people.party", names, taking.made());
    parties.forget(
        taking.change(), names.stream().filter(name -> !spokenOf.contains(name)).toList());
  }

  private TakingBack taking(long change, DocumentRecord document) {
    return new TakingBack(
        change, documents.broughtBy(document), documents.saidAgainBy(document), document.knownOn());
  }
}
