package org.goldenthread.intake.data;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as data files print them: 27.67, -2.1, 74,588, 1.031E-2. */
final class NumberText {
  /** Longer text is no figure, and would cost time to work with. */
  private static final int LONGEST = 40;

  /** As many digits as a long holds. */
  private static final int FAST_DIGITS = 18;

  private static final Pattern GROUPED =
      Pattern.compile("[+\\-\u2212]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern PLAIN =
      Pattern.compile("[+\\-\u2212]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]+");

  private NumberText() {}

  /** The number, exact with its printed decimals; null when the text is none. */
  static @Nullable BigDecimal parse(String text) {
    int length = text.length();
    if (length == 0 || length > LONGEST) {
      return null;
    }
    boolean negative = text.charAt(0) == '-';
    long unscaled = 0;
    int digits = 0;
    int point = -1;
    for (int i = negative ? 1 : 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && ++digits <= FAST_DIGITS) {
        unscaled = unscaled * 10 + (c - '0');
      } else if (c == '.' && point < 0 && digits > 0 && i < length - 1) {
        point = i;
      } else {
        return parseAnyForm(text);
      }
    }
    if (digits == 0) {
      return null;
    }
    return BigDecimal.valueOf(negative ? -unscaled : unscaled, point < 0 ? 0 : length - 1 - point);
  }

  private static @Nullable BigDecimal parseAnyForm(String text) {
    String plain = GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
    if (!PLAIN.matcher(plain).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(plain.replace('\u2212', '-'));
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** What to write instead of a text that is no number. */
  static String advice(String text) {
    if (DECIMAL_COMMA.matcher(text).matches()) {
      return "Use " + text.replace(',', '.');
    }
    return "Use a number like 27.67, or x if not available";
  }
}
