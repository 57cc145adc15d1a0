package org.goldenthread.app.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.scoring.disclosure.SmallNumbers;

/**
 * Which counts are too small to be shown, and to what others are rounded; as text "below 5, rounded
 * to 1". A count of 0 is shown: it tells of nobody.
 */
public record SmallNumbersRule(SmallNumbers convention) implements MeasureRule {
  /** What holds until a partnership states another: counts of 1 to 4 are held back. */
  public static final SmallNumbersRule STANDARD = new SmallNumbersRule(SmallNumbers.BELOW_FIVE);

  private static final Pattern TEXT = Pattern.compile("below ([0-9]+), rounded to ([0-9]+)");

  /** Counts under a threshold are held back, others rounded to the nearest multiple. */
  public static SmallNumbersRule of(int below, int roundedTo) {
    return new SmallNumbersRule(new SmallNumbers(below, true, roundedTo));
  }

  static SmallNumbersRule read(String text) {
    Matcher found = TEXT.matcher(text);
    if (!found.matches()) {
      throw new IllegalArgumentException("text must be a rule of small numbers, was " + text);
    }
    return of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
  }

  @Override
  public RuleSort<SmallNumbersRule> sort() {
    return RuleSort.SMALL_NUMBERS;
  }

  @Override
  public String text() {
    return "below " + convention.below() + ", rounded to " + convention.roundedTo();
  }

  @Override
  public SmallNumbersRule numbered(int version) {
    return this;
  }
}
