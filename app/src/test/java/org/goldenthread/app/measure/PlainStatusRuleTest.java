package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.status.StatusRule;
import org.junit.jupiter.api.Test;

/** The status rule that a form asks for in plain words. */
class PlainStatusRuleTest {
  private static PlainStatusRule plain(String green, String amber) {
    return new PlainStatusRule(
        Against.TARGET, true, new BigDecimal(green), new BigDecimal(amber), Against.LAST_YEAR);
  }

  @Test
  void refusesAnAmberNarrowerThanTheGreen() {
    assertThatIllegalArgumentException().isThrownBy(() -> plain("5", "4"));
    assertThatIllegalArgumentException().isThrownBy(() -> plain("-1", "4"));
  }

  @Test
  void saysTheSameAsTheTextOfARule() {
    assertThat(plain("0", "10").rule(3).text())
        .isEqualTo(
            """
            rule: Red when worse than target by more than 10% and not better than last year
            version: 3
            scheme: Red, Amber, Green
            Green: not worse than target
            Amber: not worse than target by more than 10%
            Amber: better than last year
            Red: otherwise
            """);
  }

  @Test
  void isFoundAgainInARule() {
    var absolute =
        new PlainStatusRule(
            Against.NATIONAL, false, new BigDecimal("1"), new BigDecimal("2.5"), null);
    assertThat(PlainStatusRule.of(absolute.rule(1))).contains(absolute);
    assertThat(PlainStatusRule.of(plain("0", "10").rule(7))).contains(plain("0", "10"));
  }

  @Test
  void isNotFoundInARuleThatSaysMore() {
    assertThat(
            PlainStatusRule.of(
                StatusRule.parse(
                    """
                    rule: Another
                    version: 1
                    scheme: Red, Amber, Green
                    Red: worse than target by more than 10%
                    Green: not worse than target
                    Amber: otherwise
                    """)))
        .isEmpty();
  }
}
