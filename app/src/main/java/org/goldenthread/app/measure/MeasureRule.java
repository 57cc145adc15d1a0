package org.goldenthread.app.measure;

/**
 * By what measures are judged or shown, as people state it. Equal rules have the same text, but for
 * the version.
 */
public sealed interface MeasureRule permits ToleranceRule, StatusScheme, SmallNumbersRule {

  /** Of which sort it is. */
  RuleSort<?> sort();

  /** The rule as it is stored; its sort reads it back. */
  String text();

  /** The same rule with the number it gets when it is stated; where a rule bears none, itself. */
  MeasureRule numbered(int version);

  /** Whether it says the same as another; versions are counted and play no part. */
  default boolean saysTheSameAs(MeasureRule other) {
    return numbered(1).text().equals(other.numbered(1).text());
  }
}
