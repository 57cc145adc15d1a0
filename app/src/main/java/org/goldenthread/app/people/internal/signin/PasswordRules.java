package org.goldenthread.app.people.internal.signin;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a new password must be: long, and not the first thing to guess. No demand for signs or
 * capitals, and no date on which it must change: both make people choose worse ones.
 */
public final class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  // What lists of leaked passwords begin with, once nothing short is left: these and their repeats.
  private static final List<String> GUESSED_FIRST =
      List.of(
          "password",
          "passw0rd",
          "qwerty",
          "asdfgh",
          "letmein",
          "welcome",
          "iloveyou",
          "admin",
          "goldenthread",
          "abc123",
          "football",
          "liverpool",
          "chelsea",
          "arsenal",
          "sunshine",
          "princess",
          "monkey",
          "dragon",
          "superman",
          "charlie");
  private static final int ENOUGH_BESIDE = 6;
  private static final int ENOUGH_LETTERS = 5;

  private PasswordRules() {}

  /**
   * Message key of what is wrong with a new password; null when nothing is.
   *
   * @param email of the account, whose parts are easily guessed
   */
  public static @Nullable String problem(String password, String email) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return "people.password.short";
    }
    if (password.length() > LONGEST) {
      return "people.password.long";
    }
    return isGuessedFirst(password, email) ? "people.password.guessed" : null;
  }

  private static boolean isGuessedFirst(String password, String email) {
    String rest = password.toLowerCase(Locale.ROOT);
    if (rest.chars().distinct().count() < ENOUGH_LETTERS || isRun(rest)) {
      return true;
    }
    for (String part : email.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      rest = part.length() < 4 ? rest : rest.replace(part, "");
    }
    for (String guessed : GUESSED_FIRST) {
      rest = rest.replace(guessed, "");
    }
    // What stands beside a guessed word is mostly a year and an exclamation mark.
    return rest.length() < ENOUGH_BESIDE;
  }

  /** True for "abcdefghijkl", "987654321098" and the like. */
  private static boolean isRun(String text) {
    int steps = 0;
    for (int i = 1; i < text.length(); i++) {
      steps += Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1 ? 1 : 0;
    }
    return steps >= text.length() - 2;
  }
}
