package org.goldenthread.app.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A sort of rule: what is stated of it, and what holds where nothing is stated.
 *
 * @param <R> the rules of this sort
 */
public final class RuleSort<R extends MeasureRule> {
  /** By how much a figure may differ before its mark says clearly better. */
  public static final RuleSort<ToleranceRule> MARKS =
      new RuleSort<>("marks", ToleranceRule.STANDARD, ToleranceRule::read);

  /** When a measure is red, amber or green. */
  public static final RuleSort<StatusScheme> STATUS =
      new RuleSort<>("status", StatusScheme.STANDARD, (target, text) -> StatusScheme.read(text));

  /** Which counts are too small to be shown: stated for the whole partnership only. */
  public static final RuleSort<SmallNumbersRule> SMALL_NUMBERS =
      new RuleSort<>(
          "small-numbers",
          SmallNumbersRule.STANDARD,
          (target, text) -> SmallNumbersRule.read(text));

  /** Every sort, in the order of the page. */
  public static final List<RuleSort<?>> ALL = List.of(STATUS, MARKS, SMALL_NUMBERS);

  private final String word;
  private final R standard;
  private final BiFunction<RuleTarget, String, R> reader;

  private RuleSort(String word, R standard, BiFunction<RuleTarget, String, R> reader) {
    this.word = word;
    this.standard = standard;
    this.reader = reader;
  }

  /** The sort of a word in an address; empty for others. */
  public static Optional<RuleSort<?>> of(String word) {
    return ALL.stream().filter(s -> s.word.equals(word)).findFirst();
  }

  /** As addresses, message keys and the database name it. */
  public String word() {
    return word;
  }

  /** What holds where nothing is stated. */
  public R standard() {
    return standard;
  }

  /** Whether a set or a measure may have one of its own. */
  public boolean isForMeasures() {
    return !equals(SMALL_NUMBERS);
  }

  /** A rule as it was stored. */
  R read(RuleTarget target, String text) {
    return reader.apply(target, text);
  }

  @Override
  public String toString() {
    return word;
  }
}
