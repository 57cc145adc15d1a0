package org.goldenthread.app.clinic.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.Curve;
import org.goldenthread.app.clinic.Finding;
import org.goldenthread.app.clinic.FollowUp;
import org.goldenthread.app.clinic.Forecast;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.spc.SpecialCause;
import org.goldenthread.scoring.spc.Turn;
import org.goldenthread.scoring.statistics.LineForecast.Step;
import org.jspecify.annotations.Nullable;

/** Says whether a curve turned, by what that is known, and what was expected. */
record TurnWords(Messages messages) {

  /** The answer of a clinic's page. */
  String verdict(Clinic clinic, @Nullable Forecast forecast, @Nullable FollowUp followUp) {
    if (forecast == null) {
      return messages.text("clinic.verdict." + clinic.state().word());
    }
    Period check = forecast.check();
    if (followUp == null || check == null) {
      return messages.text("clinic.verdict.cannot-say");
    }
    return messages.text(
        "clinic.verdict." + followUp.turn().verdict().word(), check.label(Words.ENGLISH));
  }

  /** By what the verdict is known: the pattern, the target, and what was expected. */
  List<String> evidence(Forecast forecast, @Nullable FollowUp followUp) {
    if (followUp == null) {
      return List.of(messages.text("clinic.evidence.no-figure"));
    }
    Period judged = followUp.judged();
    if (judged == null) {
      return List.of();
    }
    Curve curve = followUp.curve();
    int index = followUp.turn().judged();
    var evidence = new ArrayList<String>();
    evidence.add(
        messages.text(
            "clinic.evidence.judged",
            judged.label(Words.ENGLISH),
            String.valueOf(curve.shown(index))));
    evidence.add(pattern(followUp.turn().pattern(), followUp.turn().cause()));
    if (curve.target(index).value() instanceof Figure target) {
      evidence.add(
          messages.text("clinic.evidence.target." + target(followUp, index), target.shown()));
    }
    forecast
        .of(judged)
        .ifPresent(
            step ->
                evidence.add(
                    messages.text(
                        "clinic.evidence.expected." + side(curve, index, step),
                        curve.rounded(step.lower()),
                        curve.rounded(step.upper()))));
    return evidence;
  }

  private String pattern(Turn.Pattern pattern, @Nullable SpecialCause cause) {
    return messages.text(
        "clinic.pattern." + pattern.word(), cause == null ? "" : Words.ENGLISH.say(cause.key()));
  }

  private static String target(FollowUp followUp, int index) {
    return followUp.turn().targetMet()
        ? "met-now"
        : switch (followUp.curve().onTarget(index)) {
          case MET -> "met-before";
          case NOT_MET -> "missed";
          case CANNOT_SAY -> "none";
        };
  }

  private static String side(Curve curve, int index, Step step) {
    double value = curve.value(index);
    if (value >= step.lower() && value <= step.upper()) {
      return "within";
    }
    Polarity polarity = curve.measure().polarity();
    if (polarity == null || polarity == Polarity.NEUTRAL) {
      return "outside";
    }
    return (value > step.upper()) == (polarity == Polarity.HIGH) ? "better" : "worse";
  }

  /** What was found when it was first due. */
  String found(Finding finding) {
    String verdict = messages.text("clinic.found." + finding.verdict().word());
    return messages.text(
        "clinic.found",
        messages.date(finding.on()),
        finding.period().label(Words.ENGLISH),
        verdict,
        pattern(finding.pattern(), finding.cause()));
  }

  /** What is expected if nothing changes, held against each period's own target. */
  List<String> expected(Forecast forecast, @Nullable Curve curve) {
    String reason = forecast.noResult();
    if (reason != null || curve == null) {
      return List.of(
          messages.text("clinic.expected.none", reason == null ? "" : Words.ENGLISH.say(reason)));
    }
    var expected = new ArrayList<String>();
    for (Forecast.Expected step : forecast.steps()) {
      expected.add(
          messages.text(
              "clinic.expected",
              step.period().label(Words.ENGLISH),
              curve.rounded(step.step().value()),
              curve.rounded(step.step().lower()),
              curve.rounded(step.step().upper()),
              against(step, curve)));
    }
    return expected;
  }

  private String against(Forecast.Expected step, Curve curve) {
    Polarity polarity = curve.measure().polarity();
    return curve.target(curve.index(step.period())).value() instanceof Figure target
            && polarity != null
            && polarity != Polarity.NEUTRAL
        ? messages.text(
            "clinic.expected."
                + step.step()
                    .against(polarity, target.value().doubleValue())
                    .name()
                    .toLowerCase(java.util.Locale.ROOT),
            target.shown())
        : messages.text("clinic.expected.no-target");
  }

  /** When it is looked at whether the curve turned. */
  String check(Clinic.Minutes minutes, @Nullable Forecast forecast) {
    Period check = forecast == null ? null : forecast.check();
    return check == null
        ? messages.count("clinic.check.after", minutes.checksAfter())
        : messages.text("clinic.check.period", check.label(Words.ENGLISH));
  }
}
