package org.goldenthread.scoring.status;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.scoring.Against;

/** Reads one condition. */
final class ConditionText {

  static final String MORE_THAN = " by more than ";
  static final String AT_LEAST = " by at least ";

  private static final Pattern COMPARED =
      Pattern.compile(
          "(not )?(worse than|better than|above|below|away from|later than|earlier than)"
              + " (target|last year|last period|neighbours|national)"
              + "(?:( by more than | by at least )([0-9]{1,12}(?:\\.[0-9]{1,9})?)(%| days?)?)?");

  private ConditionText() {}

  static String name(Against against) {
    return switch (against) {
      case TARGET -> "target";
      case NEIGHBOURS -> "neighbours";
      case NATIONAL -> "national";
      case LAST_YEAR -> "last year";
      case LAST_PERIOD -> "last period";
    };
  }

  /** The condition, or empty when the text is none. */
  static Optional<Condition> parse(String text) {
    if (text.equals("yes") || text.equals("no")) {
      return Optional.of(new Condition.Yes(text.equals("no")));
    }
    Matcher m = COMPARED.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    Side side = side(m.group(2));
    Amount amount = amount(side, m.group(5), m.group(6));
    boolean orEqual = AT_LEAST.equals(m.group(4));
    boolean days = amount.basis() == Amount.Basis.DAYS;
    if (days != side.isOfDates() || (orEqual && amount.number().signum() == 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Condition.Compared(m.group(1) != null, side, against(m.group(3)), orEqual, amount));
  }

  private static Amount amount(Side side, String number, String unit) {
    if (number == null) {
      return side.isOfDates() ? new Amount(Amount.Basis.DAYS, BigDecimal.ZERO) : Amount.NONE;
    }
    Amount.Basis basis =
        unit == null
            ? Amount.Basis.ABSOLUTE
            : unit.equals("%") ? Amount.Basis.PERCENT : Amount.Basis.DAYS;
    return new Amount(basis, new BigDecimal(number));
  }

  private static Side side(String text) {
    return Arrays.stream(Side.values())
        .filter(s -> s.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Against against(String text) {
    return Arrays.stream(Against.values())
        .filter(a -> name(a).equals(text))
        .findFirst()
        .orElseThrow();
  }
}
