package org.goldenthread.scoring.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.goldenthread.scoring.RuleVersion;

/**
 * How a measure is worked out from others, as data: a numerator over a denominator times a
 * multiplier, a gap, a sum, or any small formula of these. Immutable; equal when the text is.
 *
 * <p>Method: references are filled in with the figures of one area and one period; the arithmetic
 * is exact, and the result is rounded once, half away from zero. Worked example: {@code [Deaths] /
 * [Population] x 100,000} with 37 and 208,412, to one decimal: 17.753..., printed 17.8. Page:
 * docs/rules/formula.md.
 */
public final class Formula {
  /** Most decimals a result may have. */
  public static final int MOST_DECIMALS = 9;

  /** The way of working out, with its version. */
  public static final RuleVersion VERSION = new RuleVersion("formula", "1.0");

  private final Expression root;
  private final List<String> references;

  private Formula(Expression root) {
    this.root = root;
    Set<String> names = new LinkedHashSet<>();
    root.addReferences(names);
    this.references = List.copyOf(names);
  }

  /**
   * Reads a formula, in which measures stand in square brackets: {@code [NI 1] / [NI 2] x 1,000}.
   *
   * @throws FormulaTextException naming the place, what stands there and what was expected
   */
  public static Formula parse(String text) {
    var formula = new Formula(FormulaText.parse(text));
    if (formula.references.isEmpty()) {
      throw new FormulaTextException(1, text, "at least one measure in square brackets");
    }
    return formula;
  }

  /** The formula as text; {@link #parse} gives an equal one back. */
  public String text() {
    return root.text();
  }

  /** The measures it needs, each once, in the order in which they stand. */
  public List<String> references() {
    return references;
  }

  /** The same with other names of the measures. */
  public Formula renamed(UnaryOperator<String> names) {
    return new Formula(root.renamed(names));
  }

  /**
   * Works the result out.
   *
   * @param inputs the figure of each reference for one area and one period
   * @param decimals of the result, 0 to {@link #MOST_DECIMALS}
   */
  public FormulaResult workOut(Function<String, FormulaInput> inputs, int decimals) {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("decimals must be 0 to 9, was " + decimals);
    }
    return new Working(inputs, decimals).result(root, references);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Formula formula && formula.root.equals(root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
