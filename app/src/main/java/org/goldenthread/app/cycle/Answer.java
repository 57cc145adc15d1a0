package org.goldenthread.app.cycle;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.plan.PlanProgress;
import org.jspecify.annotations.Nullable;

/**
 * What a lead says about one item. What its kind does not use is null.
 *
 * @param headline one sentence, at most {@link #HEADLINE} characters; of a report alone
 * @param newText what is new this time
 * @param background what still holds
 * @param judged the statuses, one for each part that is judged by itself; of a report alone
 * @param nextSteps what happens next
 * @param expectedOn when it is expected to be done
 * @param evidence what shows it
 * @param waitingFor whom or what it waits for; of waiting alone
 * @param waitingUntil until when it waits; of waiting alone
 * @param reason why nothing changed, where that needs a reason
 * @param asAbove the request whose answer serves this one too; null for an answer of its own
 */
public record Answer(
    UpdateKind kind,
    @Nullable String headline,
    @Nullable String newText,
    @Nullable String background,
    List<PlanProgress.Judged> judged,
    @Nullable String nextSteps,
    @Nullable LocalDate expectedOn,
    @Nullable String evidence,
    @Nullable String waitingFor,
    @Nullable LocalDate waitingUntil,
    @Nullable String reason,
    @Nullable Long asAbove) {

  /** Longest headline, in characters. */
  public static final int HEADLINE = 160;

  public Answer {
    judged = List.copyOf(judged);
    if ((kind == UpdateKind.REPORT) != (headline != null)) {
      throw new IllegalArgumentException(kind + " with headline " + headline);
    }
    if (headline != null && (headline.isBlank() || headline.length() > HEADLINE)) {
      throw new IllegalArgumentException("headline of " + headline.length() + " characters");
    }
    boolean waits = kind == UpdateKind.WAITING;
    if (waits != (waitingFor != null) || waits != (waitingUntil != null)) {
      throw new IllegalArgumentException(
          kind + " waits for " + waitingFor + " until " + waitingUntil);
    }
    if (kind != UpdateKind.REPORT && !judged.isEmpty()) {
      throw new IllegalArgumentException(kind + " with a status");
    }
  }

  /** Nothing changed since last time. */
  public static Answer noChange(@Nullable String reason) {
    return new Answer(
        UpdateKind.NO_CHANGE,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        reason,
        null);
  }

  /** Waiting for data or for somebody else. */
  public static Answer waiting(String whom, LocalDate until) {
    return new Answer(
        UpdateKind.WAITING, null, null, null, List.of(), null, null, null, whom, until, null, null);
  }

  /**
   * What of a report can be worded anew.
   *
   * @throws IllegalArgumentException for an answer that is no report
   */
  public Words words() {
    if (headline == null) {
      throw new IllegalArgumentException(kind + " has no headline");
    }
    return new Words(headline, newText, background);
  }

  /** The same answer in other words. */
  public Answer inWords(Words words) {
    return new Answer(
        kind,
        words.headline(),
        words.newText(),
        words.background(),
        judged,
        nextSteps,
        expectedOn,
        evidence,
        waitingFor,
        waitingUntil,
        reason,
        asAbove);
  }

  /** The same answer, said of another item by pointing to the first. */
  public Answer asAbove(long request) {
    return new Answer(
        kind,
        headline,
        newText,
        background,
        judged,
        nextSteps,
        expectedOn,
        evidence,
        waitingFor,
        waitingUntil,
        reason,
        request);
  }
}
