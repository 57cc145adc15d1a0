package org.goldenthread.app.cycle.asking;

import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Paragraphs of a mail, with an empty line between. A signed link stands as a mark on a line of its
 * own, so that its secret is nowhere but in the mail that is sent. What people wrote can never be
 * taken for a mark: words hold no control characters, and a mark begins and ends with one.
 *
 * @param text as it is queued
 */
record MailBody(String text) {
  private static final char SUBSTITUTE = '\u001A';
  private static final Pattern LINK = Pattern.compile("\\x1A([0-9]{1,18})\\x1A");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

  /** Paragraphs of words; control characters in them but the ends of lines become blanks. */
  static MailBody of(String... paragraphs) {
    return new MailBody(
        Stream.of(paragraphs)
            .map(words -> CONTROL.matcher(words).replaceAll(" "))
            .collect(Collectors.joining("\n\n")));
  }

  /** A paragraph that is a signed link. */
  static MailBody link(long id) {
    return new MailBody(SUBSTITUTE + Long.toString(id) + SUBSTITUTE);
  }

  /** This, then what follows it. */
  MailBody then(MailBody next) {
    return new MailBody(text + "\n\n" + next.text());
  }

  /** The text with the address of each link. */
  String withLinks(LongFunction<String> address) {
    return LINK.matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(address.apply(Long.parseLong(found.group(1)))));
  }
}
