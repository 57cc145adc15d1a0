package org.goldenthread.app.cycle.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;

/**
 * An answer as pages show it, {@code cycle/answer.jte}. What was not said is null.
 *
 * @param kind message key of what was answered
 */
public record AnswerView(
    String kind,
    @Nullable String headline,
    @Nullable LongText newText,
    @Nullable LongText background,
    List<JudgedStatus> judged,
    @Nullable LongText next,
    @Nullable LocalDate expectedOn,
    @Nullable LongText evidence,
    @Nullable String waitingFor,
    @Nullable LocalDate waitingUntil,
    @Nullable String reason) {
  public AnswerView {
    judged = List.copyOf(judged);
  }

  static AnswerView of(Answer answer) {
    return new AnswerView(
        "cycle.kind." + answer.kind().word(),
        answer.headline(),
        text(answer.newText()),
        text(answer.background()),
        answer.judged().stream().map(AnswerView::judged).toList(),
        text(answer.nextSteps()),
        answer.expectedOn(),
        text(answer.evidence()),
        answer.waitingFor(),
        answer.waitingUntil(),
        answer.reason());
  }

  private static JudgedStatus judged(PlanProgress.Judged judged) {
    return new JudgedStatus(
        Status.parse(judged.status()).orElseThrow(),
        judged.qualifier(),
        judged.basis(),
        null,
        null,
        null);
  }

  private static @Nullable LongText text(@Nullable String text) {
    return text == null ? null : LongText.of(text);
  }
}
