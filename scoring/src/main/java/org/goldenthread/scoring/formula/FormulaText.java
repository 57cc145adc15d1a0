package org.goldenthread.scoring.formula;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.scoring.formula.Expression.Constant;
import org.goldenthread.scoring.formula.Expression.Operation;
import org.goldenthread.scoring.formula.Expression.Operator;
import org.goldenthread.scoring.formula.Expression.Reference;

/**
 * Reads the text of a formula:
 *
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = part { ("x" | "*" | "/") part }
 * part    = "[" name "]" | number | "(" sum ")"
 * number  = digits, with commas between thousands and with decimals or without: 1,000 or 0.5
 * </pre>
 */
final class FormulaText {
  static final int LONGEST = 500;
  static final int DEEPEST = 20;

  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.[0-9]{1,9})?");
  private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]\\p{Cntrl}]{1,200})]");

  private final String text;
  private int at;
  private int depth;

  private FormulaText(String text) {
    this.text = text;
  }

  static Expression parse(String text) {
    if (text.length() > LONGEST) {
      throw new FormulaTextException(
          LONGEST + 1, text.substring(LONGEST), "at most " + LONGEST + " signs");
    }
    var reader = new FormulaText(text.replace('\u00d7', 'x').replace('\u00f7', '/'));
    Expression all = reader.sum();
    if (reader.at < reader.text.length()) {
      throw reader.expected("+, -, x or / before it, or nothing more");
    }
    return all;
  }

  private Expression sum() {
    Expression left = product();
    while (true) {
      if (takes("+")) {
        left = new Operation(Operator.PLUS, left, product());
      } else if (takes("-") || takes("\u2212") || takes("\u2013")) {
        left = new Operation(Operator.MINUS, left, product());
      } else {
        return left;
      }
    }
  }

  private Expression product() {
    Expression left = part();
    while (true) {
      if (takes("x") || takes("X") || takes("*")) {
        left = new Operation(Operator.TIMES, left, part());
      } else if (takes("/")) {
        left = new Operation(Operator.DIVIDED_BY, left, part());
      } else {
        return left;
      }
    }
  }

  private Expression part() {
    skipSpace();
    Matcher reference = REFERENCE.matcher(text).region(at, text.length());
    if (reference.lookingAt() && !reference.group(1).isBlank()) {
      at = reference.end();
      skipSpace();
      return new Reference(reference.group(1).strip());
    }
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (number.lookingAt()) {
      at = number.end();
      skipSpace();
      return new Constant(new BigDecimal(number.group().replace(",", "")));
    }
    if (takes("(")) {
      return inBrackets();
    }
    throw expected("a measure like [NI 117], a number like 1,000, or an opening bracket");
  }

  private Expression inBrackets() {
    if (++depth > DEEPEST) {
      throw expected("at most " + DEEPEST + " brackets within each other");
    }
    Expression inner = sum();
    if (!takes(")")) {
      throw expected("a closing bracket");
    }
    depth--;
    return inner;
  }

  private boolean takes(String sign) {
    skipSpace();
    if (!text.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    skipSpace();
    return true;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private FormulaTextException expected(String what) {
    return new FormulaTextException(at + 1, text.substring(at), what);
  }
}
