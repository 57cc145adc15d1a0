package org.goldenthread.app.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.cycle.RequestMoves.Move;
import org.goldenthread.app.cycle.RequestMoves.Who;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
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
  private final PlanProgress progress;
  private final Changes changes;
  private final Messages messages;
  private final Days days;

  public SigningOff(
      Requests requests,
      Updates updates,
      PlanProgress progress,
      Changes changes,
      Messages messages,
      Days days) {
    this.requests = requests;
    this.updates = updates;
    this.progress = progress;
    this.changes = changes;
    this.messages = messages;
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
    append(change, request.item(), updates.of(request.id()).orElseThrow().answer());
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

  private void append(long change, long item, Answer answer) {
    switch (answer.kind()) {
      case REPORT -> progress.append(change, item, report(answer), answer.judged());
      case NO_CHANGE -> progress.renew(change, item);
      case WAITING -> progress.append(change, item, waiting(answer), List.of());
    }
  }

  /** An update as the plan's report reads it: the headline first, each part a paragraph. */
  private String report(Answer answer) {
    var parts = new ArrayList<@Nullable String>();
    parts.add(answer.headline());
    parts.add(answer.newText());
    parts.add(answer.background());
    if (answer.nextSteps() != null) {
      parts.add(messages.text("cycle.report.next", answer.nextSteps()));
    }
    if (answer.expectedOn() != null) {
      parts.add(messages.text("cycle.report.expected", messages.date(answer.expectedOn())));
    }
    return String.join("\n", parts.stream().filter(java.util.Objects::nonNull).toList());
  }

  private String waiting(Answer answer) {
    if (answer.waitingFor() == null || answer.waitingUntil() == null) {
      throw new IllegalArgumentException("waiting for nobody: " + answer);
    }
    return messages.text(
        "cycle.report.waiting", answer.waitingFor(), messages.date(answer.waitingUntil()));
  }
}
