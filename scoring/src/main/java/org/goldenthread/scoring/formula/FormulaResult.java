package org.goldenthread.scoring.formula;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a formula made of its inputs.
 *
 * @param value rounded; null when there is none, and then there is a reason
 * @param quality the least certain of the inputs; without a value why there is none
 * @param missing null exactly when there is a value
 */
public record FormulaResult(
    @Nullable BigDecimal value, Quality quality, @Nullable Missing missing) {

  public FormulaResult {
    if ((value == null) != (missing != null)) {
      throw new IllegalArgumentException("there must be a reason exactly when there is no value");
    }
  }

  /**
   * Why there is no value.
   *
   * @param part of the formula: the measure that has no value, or what is 0, as it stands there
   */
  public record Missing(Why why, String part) {
    private static final Pattern MEASURE = Pattern.compile("\\[([^]]*)]");

    /** The same with other names of the measures. */
    public Missing named(UnaryOperator<String> names) {
      return new Missing(
          why,
          MEASURE
              .matcher(part)
              .replaceAll(m -> Matcher.quoteReplacement("[" + names.apply(m.group(1)) + "]")));
    }

    /** In words: "NI 2 has no figure for this period." */
    public String say(Words words) {
      Matcher alone = MEASURE.matcher(part);
      return words.say(
          "formula." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          alone.matches() ? alone.group(1) : part);
    }
  }

  /** Kinds of reasons. */
  public enum Why {
    SUPPRESSED(Quality.SUPPRESSED),
    NOT_APPLICABLE(Quality.NOT_APPLICABLE),
    /** The source says that it has none, or gives a sign in place of a number. */
    NOT_AVAILABLE(Quality.NOT_AVAILABLE),
    /** There is no figure for the period. */
    NO_FIGURE(Quality.NOT_AVAILABLE),
    DIVIDED_BY_ZERO(Quality.NOT_AVAILABLE);

    private final Quality quality;

    Why(Quality quality) {
      this.quality = quality;
    }

    /** The quality of a result that is missing for this reason. */
    public Quality quality() {
      return quality;
    }
  }
}
