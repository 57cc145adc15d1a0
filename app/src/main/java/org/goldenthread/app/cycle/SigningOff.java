package org.goldenthread.app.cycle;

import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.cycle.RequestMoves.Move;
import org.goldenthread.app.cycle.RequestMoves.Who;
import org.springframework.stereotype.Component;

/**
 * What strategic leads and the performance officer do with what was sent. Whether they may is for
 * the caller to ask. Call inside a write; each answers false when somebody else moved the request
 * meanwhile, and then nothing was done.
 */
@Component
public class SigningOff {
  private final Requests requests;
  private final Updates updates;
  private final PlanReports plan;
  private final Changes changes;
  private final Days days;

  public SigningOff(
      Requests requests, Updates updates, PlanReports plan, Changes changes, Days days) {
    this.requests = requests;
    this.updates = updates;
    this.plan = plan;
    this.changes = changes;
    this.days = days;
  }

  /** Signs the update off: from today the plan says it. */
  public boolean signOff(Request request, Author by) {
    Optional<RequestMoves.Line> line =
        RequestMoves.find(request.state(), Move.SIGN_OFF, Who.SIGNER);
    if (line.isEmpty()) {
      return false;
    }
    long change = changes.record(days.today(), by, "Signed an update off");
    if (!requests.move(change, request, line.get(), null)) {
      return false;
    }
    plan.append(change, request.item(), updates.of(request.id()).orElseThrow().reported());
    return true;
  }

  /** Gives it back to the lead with a note. */
  public boolean giveBack(Request request, Author by, String note) {
    return withReason(request, Move.RETURN, by, note, "Returned an update");
  }

  /**
   * Gives what was signed off back to the lead; what the plan says stays until it is sent again.
   */
  public boolean reopen(Request request, Author by, String reason) {
    return withReason(request, Move.REOPEN, by, reason, "Reopened an update");
  }

  private boolean withReason(Request request, Move move, Author by, String why, String what) {
    if (why.isBlank()) {
      throw new IllegalArgumentException("why must not be blank for " + move);
    }
    return RequestMoves.find(request.state(), move, Who.SIGNER)
        .map(
            line ->
                requests.move(
                    changes.record(days.today(), by, what + ": " + why), request, line, why))
        .orElse(false);
  }
}
