package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text in which numbered entries run on: "1. First. 2. Second." */
public final class NumberedText {
  private static final Pattern MARK = Pattern.compile("(?:^|(?<=\\s))(\\d{1,3})[.)]\\s+(?=\\S)");

  /**
   * One entry.
   *
   * @param number as printed
   */
  public record Entry(String number, String text) {}

  private NumberedText() {}

  /**
   * The entries of a text whose numbers count up by one from the first; empty when it does not
   * start with a number. A number out of sequence belongs to the text.
   */
  public static List<Entry> split(String text) {
    List<Entry> entries = new ArrayList<>();
    Matcher m = MARK.matcher(text.strip());
    String body = text.strip();
    int number = -1;
    int from = 0;
    while (m.find()) {
      int next = Integer.parseInt(m.group(1));
      if (number < 0 && m.start() > 0) {
        return List.of();
      }
      if (number >= 0 && next != number + 1) {
        continue;
      }
      if (number >= 0) {
        entries.add(new Entry(Integer.toString(number), body.substring(from, m.start()).strip()));
      }
      number = next;
      from = m.end();
    }
    if (number >= 0) {
      entries.add(new Entry(Integer.toString(number), body.substring(from).strip()));
    }
    return entries;
  }
}
