package org.goldenthread.scoring;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts an assessment into words. Every sentence gets the same arguments and uses those it needs;
 * the messages file lists them.
 */
final class Explanation {

  private Explanation() {}

  static String of(Assessment<?> assessment, Words words) {
    Inputs inputs = assessment.inputs();
    Reason reason = assessment.reason();
    BigDecimal difference = assessment.difference();
    if (reason != null || difference == null) {
      return cannotSay(assessment, words);
    }
    Figure value = Inputs.figureOf(inputs.value());
    Figure comparator = Inputs.figureOf(inputs.comparator());
    String key = "explain." + assessment.outcome().key();
    return words.say(
        difference.signum() == 0 ? key + levelSuffix(assessment.outcome()) : key,
        inPeriod(value, inputs.value().period(), words),
        comparator.shown(),
        value.unit().difference(difference.abs(), words),
        words.say(difference.signum() < 0 ? "side.below" : "side.above"),
        words.say(inputs.against().key()),
        polarity(inputs.polarity(), words),
        rule(assessment, value.unit(), words),
        label(inputs.comparator().period(), words),
        words.say(difference.signum() < 0 ? "moved.fell" : "moved.rose"),
        value.shown());
  }

  /** Outcomes that hold both level and different values have a second sentence for level. */
  private static String levelSuffix(Outcome outcome) {
    return outcome == Mark.CIRCLE || outcome == Direction.SAME ? ".level" : "";
  }

  private static String cannotSay(Assessment<?> assessment, Words words) {
    Inputs inputs = assessment.inputs();
    Reason reason = assessment.reason();
    if (reason == null) {
      throw new IllegalArgumentException("assessment must have a reason, was " + assessment);
    }
    String printed =
        (reason == Reason.NO_VALUE ? inputs.value() : inputs.comparator()).value().printed();
    boolean quote =
        !printed.isEmpty()
            && (reason == Reason.NO_VALUE
                || reason == Reason.NO_TARGET
                || reason == Reason.NO_COMPARATOR);
    return words.say(
        quote ? "explain.cannot-say.printed" : "explain.cannot-say",
        words.say(reason.key(), words.say(inputs.against().key())),
        rule(assessment, Unit.NUMBER, words),
        printed);
  }

  private static String rule(Assessment<?> assessment, Unit unit, Words words) {
    RuleVersion rule = assessment.rule();
    String name = words.say("rule." + rule.name().replace(' ', '-'));
    Tolerance tolerance = assessment.tolerance();
    return tolerance == null || assessment.reason() != null || tolerance.equals(Tolerance.NONE)
        ? words.say("rule.plain", name, rule.version())
        : words.say("rule.with-tolerance", name, rule.version(), tolerance.inWords(unit, words));
  }

  private static String inPeriod(Figure figure, @Nullable Period period, Words words) {
    if (period == null) {
      return figure.shown();
    }
    String key = period.kind() == PeriodKind.DAY ? "figure.on" : "figure.in";
    return words.say(key, figure.shown(), period.label(words));
  }

  private static String label(@Nullable Period period, Words words) {
    return period == null ? "" : period.label(words);
  }

  private static String polarity(@Nullable Polarity polarity, Words words) {
    return polarity == null
        ? ""
        : words.say("polarity." + polarity.name().toLowerCase(Locale.ROOT));
  }
}
