package org.goldenthread.app.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.intake.numbers.PeriodLabels;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/** Reads a period as people type it: "2009/10", "Apr-Jun 2009", "18 September 2009". */
public final class PeriodWords {
  /** No period is longer in words; longer text would only cost time. */
  private static final int LONGEST = 60;

  private static final PeriodLabels WORDS = new PeriodLabels(null);

  private PeriodWords() {}

  /**
   * The period typed. Where the measure has one of the same days or the same words already, that
   * one is meant, else one of the kind its other figures are of: "Apr-Jun 2009" is a quarter when
   * its other figures are of quarters.
   *
   * @param known periods the measure's figures have
   * @return empty when it is no period, its end before its start included
   */
  public static Optional<Period> read(String typed, Collection<Period> known) {
    String text = typed.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Period> sameWords =
        known.stream().filter(k -> folded(k.label()).equals(folded(text))).findFirst();
    return sameWords.or(() -> parsed(text).map(p -> asKnown(p, known)));
  }

  private static Period asKnown(Period read, Collection<Period> known) {
    if (known.contains(read)) {
      return read;
    }
    return known.stream()
        .filter(k -> k.start().equals(read.start()) && k.end().equals(read.end()))
        .findFirst()
        .orElseGet(() -> on(read, known.stream().map(PeriodAxis::of).collect(Collectors.toSet())));
  }

  /**
   * A period of the same days on one of the axes that figures lie on.
   *
   * @return the period itself where it lies on one of them, or none has such a period
   */
  public static Period on(Period period, Set<PeriodAxis> axes) {
    if (axes.contains(PeriodAxis.of(period))) {
      return period;
    }
    return axes.stream()
        .sorted(Comparator.comparing(PeriodAxis::kind))
        .flatMap(axis -> ofKind(period, axis).stream())
        .findFirst()
        .orElse(period);
  }

  private static Optional<Period> ofKind(Period period, PeriodAxis axis) {
    try {
      Period same = new Period(axis.kind(), period.start(), period.end());
      return PeriodAxis.of(same).equals(axis) ? Optional.of(same) : Optional.empty();
    } catch (IllegalArgumentException otherDays) {
      return Optional.empty();
    }
  }

  private static Optional<Period> parsed(String text) {
    PeriodLabels.@Nullable Hit hit = WORDS.only(text);
    String code = hit == null || hit.period() == null ? text : hit.period();
    try {
      return Optional.of(Period.parse(code));
    } catch (IllegalArgumentException notAPeriod) {
      return Optional.empty();
    }
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
