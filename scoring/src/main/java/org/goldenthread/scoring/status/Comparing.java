package org.goldenthread.scoring.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Reason;
import org.goldenthread.scoring.Unit;
import org.jspecify.annotations.Nullable;

/** Finds whether one condition holds. */
final class Comparing {

  private final StatusInputs inputs;

  Comparing(StatusInputs inputs) {
    this.inputs = inputs;
  }

  Finding find(Condition condition) {
    StatusValue value = inputs.value();
    if (value == null) {
      return Finding.unknown(condition, Reason.NO_VALUE);
    }
    if (condition instanceof Condition.Yes) {
      return value instanceof StatusValue.Answer answer
          ? Finding.ofAnswer(condition, answer.yes() != condition.not())
          : Finding.unknown(condition, Reason.OTHER_KIND);
    }
    Condition.Compared compared = (Condition.Compared) condition;
    if (value instanceof StatusValue.Day day && compared.side().isOfDates()) {
      return ofDays(compared, day.day());
    }
    if (value instanceof StatusValue.Number number && !compared.side().isOfDates()) {
      return ofNumbers(compared, number.observed());
    }
    return Finding.unknown(condition, Reason.OTHER_KIND);
  }

  private Finding ofDays(Condition.Compared condition, LocalDate value) {
    StatusValue reference = inputs.references().get(condition.against());
    if (reference == null) {
      return Finding.unknown(condition, absent(condition.against()));
    }
    if (!(reference instanceof StatusValue.Day day)) {
      return Finding.unknown(condition, Reason.OTHER_KIND);
    }
    BigDecimal late = BigDecimal.valueOf(ChronoUnit.DAYS.between(day.day(), value));
    BigDecimal by = condition.side() == Side.LATER ? late : late.negate();
    return found(
        condition, by, BigDecimal.ZERO, value.toString(), day.day().toString(), late, null);
  }

  private Finding ofNumbers(Condition.Compared condition, Observed observed) {
    if (!(observed.value() instanceof Figure value)) {
      return Finding.unknown(condition, Reason.NO_VALUE);
    }
    if (inputs.goal() instanceof Goal.Range range && condition.against() == Against.TARGET) {
      return ofRange(condition, value, range);
    }
    StatusValue reference = inputs.references().get(condition.against());
    Observed comparator = reference instanceof StatusValue.Number n ? n.observed() : null;
    Reason reason = whyNot(condition, observed, value, reference, comparator);
    if (reason != null || comparator == null) {
      return Finding.unknown(condition, reason == null ? Reason.OTHER_KIND : reason);
    }
    Figure figure = (Figure) comparator.value();
    BigDecimal difference = value.minus(figure);
    BigDecimal by = by(condition.side(), value, figure, difference);
    return found(
        condition, by, figure.value(), value.shown(), figure.shown(), difference, value.unit());
  }

  private Finding ofRange(Condition.Compared condition, Figure value, Goal.Range range) {
    BigDecimal outside = range.outsideBy(value.value());
    BigDecimal by =
        switch (condition.side()) {
          case WORSE, AWAY -> outside;
          case BETTER -> outside.negate();
          case ABOVE -> value.value().subtract(range.high());
          default -> range.low().subtract(value.value());
        };
    return found(
        condition,
        by,
        range.nearerEnd(value.value()),
        value.shown(),
        range.low().toPlainString() + " \u2013 " + range.high().toPlainString(),
        outside,
        value.unit());
  }

  private static Finding found(
      Condition.Compared condition,
      BigDecimal by,
      BigDecimal comparator,
      String value,
      String shownComparator,
      BigDecimal difference,
      @Nullable Unit unit) {
    int compared = by.compareTo(condition.amount().from(comparator));
    boolean there = compared > 0 || (condition.orEqual() && compared == 0);
    return new Finding(
        condition, there != condition.not(), null, value, shownComparator, difference, unit);
  }

  /** By how much the value lies on the side, negative when on the other. */
  private BigDecimal by(Side side, Figure value, Figure comparator, BigDecimal difference) {
    return switch (side) {
      case ABOVE -> difference;
      case BELOW -> difference.negate();
      case AWAY -> difference.abs();
      case BETTER -> betterBy(value, comparator, difference);
      default -> betterBy(value, comparator, difference).negate();
    };
  }

  private BigDecimal betterBy(Figure value, Figure comparator, BigDecimal difference) {
    if (inputs.goal() instanceof Goal.Range range) {
      BigDecimal now = range.outsideBy(value.value()).max(BigDecimal.ZERO);
      return range.outsideBy(comparator.value()).max(BigDecimal.ZERO).subtract(now);
    }
    boolean high = inputs.goal() instanceof Goal.Way way && way.polarity() == Polarity.HIGH;
    return high ? difference : difference.negate();
  }

  private @Nullable Reason whyNot(
      Condition.Compared condition,
      Observed observed,
      Figure value,
      @Nullable StatusValue reference,
      @Nullable Observed comparator) {
    if (reference != null && comparator == null) {
      return Reason.OTHER_KIND;
    }
    if (comparator == null || !(comparator.value() instanceof Figure figure)) {
      return absent(condition.against());
    }
    if (!figure.unit().equals(value.unit())) {
      return Reason.UNITS_DIFFER;
    }
    Reason period = whyNotThatPeriod(condition.against(), observed.period(), comparator.period());
    return period == null ? whyNoSide(condition.side()) : period;
  }

  private static @Nullable Reason whyNotThatPeriod(
      Against against, @Nullable Period now, @Nullable Period earlier) {
    if (against != Against.LAST_YEAR && against != Against.LAST_PERIOD) {
      return null;
    }
    if (now == null) {
      return Reason.NO_PERIOD;
    }
    Period wanted = against == Against.LAST_YEAR ? now.samePeriodLastYear() : now.previous();
    return wanted.equals(earlier) ? null : Reason.PERIODS_DIFFER;
  }

  private @Nullable Reason whyNoSide(Side side) {
    if (side != Side.WORSE && side != Side.BETTER) {
      return null;
    }
    if (inputs.goal() == null) {
      return Reason.NO_POLARITY;
    }
    boolean neutral = inputs.goal() instanceof Goal.Way way && way.polarity() == Polarity.NEUTRAL;
    return neutral ? Reason.NO_GOOD_DIRECTION : null;
  }

  private static Reason absent(Against against) {
    return against == Against.TARGET ? Reason.NO_TARGET : Reason.NO_COMPARATOR;
  }
}
