package org.goldenthread.intake.person;

/**
 * Numbers of persons that can be told by their check digit.
 *
 * <p>NHS number: ten digits, the last is 11 less the sum of the first nine weighted 10 to 2, modulo
 * 11; 11 counts as 0 and 10 is never given (NHS Data Dictionary, "NHS number"). Unique pupil
 * number: a check letter, then 12 digits or 11 digits and a letter; the letter is number (sum of
 * the digits weighted 2 to 13) modulo 23 of the alphabet without I, O and S (Department for
 * Education, "Unique pupil numbers", annex). Worked example: 943 476 5919 weighs 299, 299 modulo 11
 * is 2, 11 - 2 is 9, its last digit.
 */
public final class PersonNumbers {
  private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private PersonNumbers() {}

  /** Whether it is written as an NHS number: ten digits, or 3-3-4 with spaces or hyphens. */
  public static boolean isWrittenLikeNhsNumber(String text) {
    int length = text.length();
    if (length != 10 && length != 12) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean gap = length == 12 && (i == 3 || i == 7);
      if (gap ? c != ' ' && c != '-' : !isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the check digit holds. Ten equal digits are no number of anybody. */
  public static boolean isNhsNumber(String text) {
    if (!isWrittenLikeNhsNumber(text)) {
      return false;
    }
    int sum = 0;
    int place = 0;
    int last = 0;
    boolean varied = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        last = c - '0';
        varied |= c != text.charAt(0);
        sum += place < 9 ? last * (10 - place) : 0;
        place++;
      }
    }
    int check = 11 - sum % 11;
    return varied && last == (check == 11 ? 0 : check);
  }

  /** Whether it is a unique pupil number, permanent or temporary. */
  public static boolean isPupilNumber(String text) {
    if (text.length() != 13) {
      return false;
    }
    int sum = 0;
    for (int i = 1; i < 13; i++) {
      char c = text.charAt(i);
      int number = isDigit(c) ? c - '0' : i == 12 ? CHECK_LETTERS.indexOf(c) : -1;
      if (number < 0) {
        return false;
      }
      sum += number * (i + 1);
    }
    return text.charAt(0) == CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
