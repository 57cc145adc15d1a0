package org.goldenthread.app.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as typed into a form: what it must look like, and how it is kept. */
public final class MailAddress {
  /** Longest address in characters: what SMTP carries. */
  public static final int MAX = 254;

  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\.[A-Za-z]{2,63}");

  private MailAddress() {}

  /** Without space around it and in lower case, as all addresses are kept. */
  public static String tidy(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with a tidied address; an empty one is not looked at. */
  public static Optional<Problem> problem(String field, String address) {
    if (address.isEmpty()) {
      return Optional.empty();
    }
    return Names.tooLong(field, address, MAX)
        .or(
            () ->
                SHAPE.matcher(address).matches() && !address.contains("..")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "people.problem.email")));
  }
}
