package org.goldenthread.scoring.status;

import java.math.BigDecimal;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Reason;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was found for one condition.
 *
 * @param holds null when it cannot be said; then there is a reason
 * @param value the value as shown, empty for a yes or no
 * @param comparator the figure compared with as shown
 * @param difference value less comparator, exact, in their unit or in days; of a range how far
 *     outside it; null where there is none
 * @param unit of the difference; null when it is in days or there is none
 */
public record Finding(
    Condition condition,
    @Nullable Boolean holds,
    @Nullable Reason reason,
    String value,
    String comparator,
    @Nullable BigDecimal difference,
    @Nullable Unit unit) {

  static Finding unknown(Condition condition, Reason reason) {
    return new Finding(condition, null, reason, "", "", null, null);
  }

  static Finding ofAnswer(Condition condition, boolean holds) {
    return new Finding(condition, holds, null, "", "", null, null);
  }

  String say(Words words) {
    if (reason != null || holds == null) {
      Against against =
          condition instanceof Condition.Compared compared ? compared.against() : Against.TARGET;
      String why = reason == null ? "" : words.say(reason.key(), words.say(against.key()));
      return words.say("status.unknown", condition.text(), why);
    }
    String key = holds ? "status.holds" : "status.holds-not";
    return difference == null
        ? words.say(key + ".answer", condition.text())
        : words.say(key, condition.text(), value, comparator, size(difference.abs(), words));
  }

  private String size(BigDecimal amount, Words words) {
    if (unit != null) {
      return unit.difference(amount, words);
    }
    return amount.compareTo(BigDecimal.ONE) == 0
        ? words.say("status.day.one")
        : words.say("status.day", amount.toPlainString());
  }
}
