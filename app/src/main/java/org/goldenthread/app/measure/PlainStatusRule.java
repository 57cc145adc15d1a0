package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.status.Amount;
import org.goldenthread.scoring.status.Band;
import org.goldenthread.scoring.status.Condition;
import org.goldenthread.scoring.status.Side;
import org.goldenthread.scoring.status.StatusRule;
import org.jspecify.annotations.Nullable;

/**
 * The status rule most partnerships have, as a form asks for it: green up to one distance behind a
 * figure, amber up to another, red beyond, or red only where it has not improved either.
 *
 * @param against what the value is held against
 * @param percent whether the distances are in per cent of that figure, else in the measure's unit
 * @param green how far behind is still green, 0 or more
 * @param amber how far behind is still amber, not less
 * @param improved a value further behind is amber if better than this; null when it is red anyway
 */
public record PlainStatusRule(
    Against against,
    boolean percent,
    BigDecimal green,
    BigDecimal amber,
    @Nullable Against improved) {

  /** How the three statuses stand. */
  public static final Map<String, Standing> STANDINGS =
      Map.of("Green", Standing.GOOD, "Amber", Standing.BETWEEN, "Red", Standing.BAD);

  public PlainStatusRule {
    if (green.signum() < 0 || amber.compareTo(green) < 0) {
      throw new IllegalArgumentException(
          "green and amber must rise from 0, were " + green + " and " + amber);
    }
  }

  /** The rule as data. */
  public StatusRule rule(int version) {
    String name =
        "Red when worse than "
            + word(against)
            + by(amber)
            + (improved == null ? "" : " and not better than " + word(improved));
    return StatusRule.parse(
        "rule: "
            + name
            + "\nversion: "
            + version
            + "\nscheme: Red, Amber, Green\nGreen: not worse than "
            + word(against)
            + by(green)
            + "\nAmber: not worse than "
            + word(against)
            + by(amber)
            + (improved == null ? "" : "\nAmber: better than " + word(improved))
            + "\nRed: otherwise");
  }

  private String by(BigDecimal amount) {
    return amount.signum() == 0
        ? ""
        : " by more than " + amount.toPlainString() + (percent ? "%" : "");
  }

  /** The rule as a form would ask for it; empty when it says more than the form can. */
  public static Optional<PlainStatusRule> of(StatusRule rule) {
    if (rule.bands().size() < 3) {
      return Optional.empty();
    }
    Condition.Compared green = behind(rule.bands().get(0));
    Condition.Compared amber = behind(rule.bands().get(1));
    if (green == null
        || amber == null
        || amber.amount().number().compareTo(green.amount().number()) < 0) {
      return Optional.empty();
    }
    boolean isPercent =
        green.amount().basis() == Amount.Basis.PERCENT
            || amber.amount().basis() == Amount.Basis.PERCENT;
    var plain =
        new PlainStatusRule(
            green.against(),
            isPercent,
            green.amount().number(),
            amber.amount().number(),
            improved(rule.bands().get(2)));
    return plain.rule(1).bands().equals(rule.bands()) ? Optional.of(plain) : Optional.empty();
  }

  private static Condition.@Nullable Compared behind(Band band) {
    return band.conditions().size() == 1
            && band.conditions().get(0) instanceof Condition.Compared c
            && c.side() == Side.WORSE
        ? c
        : null;
  }

  private static @Nullable Against improved(Band band) {
    return band.conditions().size() == 1 && band.conditions().get(0) instanceof Condition.Compared c
        ? c.against()
        : null;
  }

  /** As the text of a rule names a figure: last year. */
  private static String word(Against against) {
    return against.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
