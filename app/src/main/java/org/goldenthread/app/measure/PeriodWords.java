package org.goldenthread.app.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
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
   * one is meant: "Apr-Jun 2009" is its first quarter when its other figures are of quarters.
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
        .orElse(read);
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
