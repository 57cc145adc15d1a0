package org.goldenthread.app.cycle;

import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.cycle.RequestMoves.Move;
import org.goldenthread.app.cycle.RequestMoves.Who;
import org.springframework.stereotype.Component;

/**
 * Gives what is asked to somebody else, for this round: the plan's leads stay as they are. What was
 * typed goes with it. Whether somebody may is for the caller to ask. Call inside a write; each
 * answers false when somebody else moved the request meanwhile, and then nothing was done.
 */
@Component
public class PassingOn {
  private final Requests requests;
  private final Changes changes;
  private final Days days;

  public PassingOn(Requests requests, Changes changes, Days days) {
    this.requests = requests;
    this.changes = changes;
    this.days = days;
  }

  /**
   * The lead asks somebody else to answer.
   *
   * @param note for whoever is asked now; empty for nothing
   */
  public boolean delegate(Request request, long to, String note, Answerer by) {
    return pass(request, Move.DELEGATE, Who.LEAD, to, note, by.author(), "Passed an item on");
  }

  /** The officer asks somebody else, and says why. */
  public boolean reassign(Request request, long to, String reason, Author by) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason must not be blank");
    }
    return pass(request, Move.REASSIGN, Who.OFFICER, to, reason, by, "Asked somebody else");
  }

  private boolean pass(
      Request request, Move move, Who who, long to, String note, Author by, String what) {
    Optional<RequestMoves.Line> line = RequestMoves.find(request.state(), move, who);
    if (line.isEmpty()) {
      return false;
    }
    String reason = note.isBlank() ? what : what + ": " + note;
    long change = changes.record(days.today(), by, reason);
    return requests.ask(change, request, to, request.dueOn(), said(request, note));
  }

  /** What was sent back keeps the note that says why, before the one of who passed it on. */
  private static @org.jspecify.annotations.Nullable String said(Request request, String note) {
    String before = request.state() == RequestState.RETURNED ? request.note() : null;
    if (note.isBlank()) {
      return before;
    }
    return before == null ? note : before + "\n" + note;
  }
}
