package org.goldenthread.app.measure.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.PublishedMark;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Assessment;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Outcome;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;

/** Lays open how the marks of a measure were made: rule, version, inputs, tolerance, sentence. */
final class MarksMade {
  private static final List<String> ALL =
      List.of("target-met", "last-year", "target", "neighbour", "national");

  private final Messages messages;

  MarksMade(Messages messages) {
    this.messages = messages;
  }

  List<MeasurePage.HowMade> of(Judgement judgement, List<PublishedMark> published) {
    Period period = judgement.now().period();
    var made = new ArrayList<MeasurePage.HowMade>();
    for (String against : ALL) {
      Assessment<? extends Outcome> computed = judgement.against(against);
      PublishedMark mark =
          published.stream()
              .filter(p -> p.against().equals(against))
              .filter(p -> period != null && p.period().equals(period.code()))
              .reduce((a, b) -> b)
              .orElse(null);
      made.add(
          new MeasurePage.HowMade(
              anchor(against),
              period == null ? "" : period.label(),
              "measure.against." + against,
              Signs.cell(computed, mark, "#" + anchor(against)),
              computed.rule().name(),
              computed.rule().version(),
              inputs(computed, against),
              tolerance(computed.tolerance())));
    }
    return made;
  }

  static String anchor(String against) {
    return "mark-" + against;
  }

  private List<MeasurePage.Input> inputs(Assessment<? extends Outcome> computed, String against) {
    return List.of(
        new MeasurePage.Input(
            messages.text("measure.input.value"), shown(computed.inputs().value())),
        new MeasurePage.Input(
            messages.text("measure.input." + against), shown(computed.inputs().comparator())),
        new MeasurePage.Input(messages.text("measure.input.difference"), difference(computed)));
  }

  private String shown(Observed observed) {
    String value =
        observed.value() instanceof Figure figure
            ? figure.shown()
            : messages.text("measure.input.none");
    return observed.period() == null
        ? value
        : messages.text("measure.sentence.in", value, observed.period().label());
  }

  private String difference(Assessment<? extends Outcome> computed) {
    return computed.difference() == null
        ? messages.text("measure.input.none")
        : computed.difference().toPlainString();
  }

  private @Nullable String tolerance(@Nullable Tolerance tolerance) {
    if (tolerance == null || tolerance.amount().signum() == 0) {
      return null;
    }
    return messages.text(
        "measure.tolerance." + tolerance.basis().name().toLowerCase(java.util.Locale.ROOT),
        tolerance.amount().toPlainString(),
        messages.text(
            "measure.tolerance.scope."
                + tolerance.scope().name().toLowerCase(java.util.Locale.ROOT)));
  }
}
