package org.goldenthread.scoring;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is printed where a number is expected. */
final class ValueText {

  /** Longer text is no figure of any table, and would cost time to work with. */
  private static final int LONGEST = 40;

  private static final Pattern NUMBER =
      Pattern.compile(
          "([+\\-\u2212\u2013]?)((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?) ?(%?)");

  private static final Map<String, Absence.Why> ABSENCES =
      Map.ofEntries(
          Map.entry("", Absence.Why.NOT_PRINTED),
          Map.entry("-", Absence.Why.NOT_PRINTED),
          Map.entry("\u2013", Absence.Why.NOT_PRINTED),
          Map.entry("n/a", Absence.Why.NOT_APPLICABLE),
          Map.entry("na", Absence.Why.NOT_APPLICABLE),
          Map.entry("not applicable", Absence.Why.NOT_APPLICABLE),
          Map.entry("z", Absence.Why.NOT_APPLICABLE),
          Map.entry("x", Absence.Why.NOT_AVAILABLE),
          Map.entry("not available", Absence.Why.NOT_AVAILABLE),
          Map.entry("not returned", Absence.Why.NOT_AVAILABLE),
          Map.entry("c", Absence.Why.SUPPRESSED),
          Map.entry("*", Absence.Why.SUPPRESSED));

  private ValueText() {}

  static Value parse(String printed, Unit unit) {
    String text = printed.strip();
    Absence.Why why = ABSENCES.get(text.toLowerCase(Locale.ROOT));
    if (why != null) {
      return new Absence(why, text);
    }
    Matcher m = NUMBER.matcher(text);
    if (text.length() > LONGEST || !m.matches()) {
      return new Absence(Absence.Why.NOT_A_NUMBER, text);
    }
    BigDecimal size = new BigDecimal(m.group(2).replace(",", ""));
    boolean negative = !m.group(1).isEmpty() && !m.group(1).equals("+");
    return new Figure(
        negative ? size.negate() : size, text, m.group(3).isEmpty() ? unit : Unit.PERCENT);
  }
}
