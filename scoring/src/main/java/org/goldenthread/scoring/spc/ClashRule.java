package org.goldenthread.scoring.spc;

import java.util.Optional;
import org.goldenthread.scoring.Rule;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.Standing;

/**
 * Says where a status and the pattern disagree: bad, but normal ups and downs; good, but the target
 * will not be met reliably.
 *
 * <p>Source: NHS England, Making Data Count, on red, amber and green beside SPC icons. Worked
 * example: a red status with common cause variation clashes; with a real worsening it does not.
 * Page: docs/rules/status-and-pattern.md.
 */
public final class ClashRule implements Rule {

  /** The rule as described on its page. */
  public static final ClashRule STANDARD = new ClashRule();

  private static final RuleVersion VERSION = new RuleVersion("status and pattern", "1.0");

  private ClashRule() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * The disagreement, if there is one; with too few points there is none to state.
   *
   * @param standing of the status, judged or computed
   */
  public Optional<Clash> assess(Standing standing, Variation variation, Outlook outlook) {
    if (standing == Standing.BAD && variation == Variation.COMMON_CAUSE) {
      return Optional.of(Clash.BAD_BUT_NORMAL);
    }
    if (standing != Standing.GOOD) {
      return Optional.empty();
    }
    return switch (outlook) {
      case HIT_OR_MISS -> Optional.of(Clash.GOOD_BUT_UNRELIABLE);
      case KEEPS_MISSING -> Optional.of(Clash.GOOD_BUT_FAILING);
      default -> Optional.empty();
    };
  }
}
