package org.goldenthread.app.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a name may be: any writing of the world, one line, of a length a page can show. */
public final class Names {
  /** Longest name in characters. */
  public static final int MAX = 200;

  // Control characters, and those that turn the direction of the text around them.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Names() {}

  /** Without space around it, and with one space for every run of white space. */
  public static String tidy(String typed) {
    return SPACE.matcher(typed).replaceAll(" ").strip();
  }

  /** What is wrong with a tidied name. */
  public static Optional<Problem> problem(String field, String name) {
    if (name.isEmpty()) {
      return Optional.of(Problem.of(field, "people.problem.name"));
    }
    return tooLong(field, name, MAX)
        .or(
            () ->
                UNSEEN.matcher(name).find()
                    ? Optional.of(Problem.of(field, "people.problem.name-unseen"))
                    : Optional.empty());
  }

  /** A problem when a text has more characters than it may. */
  public static Optional<Problem> tooLong(String field, String text, int max) {
    int length = text.codePointCount(0, text.length());
    return length <= max
        ? Optional.empty()
        : Optional.of(Problem.of(field, "people.problem.too-long", max, length));
  }
}
