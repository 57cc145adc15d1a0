package org.goldenthread.intake.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.MinuteReferenceDraft;
import org.goldenthread.intake.printed.PrintedDates;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/** Finds where minutes point to earlier ones: "Further to Minutes Nos. 123 and 124 of ...". */
final class MinuteReferences {
  private static final String NUMBER = "(?:\\p{Lu}{1,6}[ /.]?)?\\d{1,4}(?:[/.]\\d{1,4}){0,2}";
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b[Mm]in(?:ute)?s?\\.?\\s(?:(?i:nos?|numbers?|refs?|references?)\\b\\.?\\s?)?("
              + NUMBER
              + "(?:(?:,\\s|\\sand\\s|\\s&\\s|,\\sand\\s|\\sto\\s)"
              + NUMBER
              + "){0,9})(?![\\w/])");
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern TOLD =
      Pattern.compile(
          "(?is)(?:further to|pursuant to|in accordance with|arising from|with reference to|under|see|regarding|re:?|from).{0,20}");

  /** Nothing, or the typed number or letter of a point. */
  private static final Pattern BEGINS =
      Pattern.compile("\\s*(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s*)?");

  private static final int REACH = 200;

  private MinuteReferences() {}

  static void read(Bench bench, String meeting, @Nullable String minute, PaperLine line) {
    String text = line.text();
    Matcher m = REFERENCE.matcher(text);
    while (m.find()) {
      String after = text.substring(m.end(), Math.min(text.length(), m.end() + REACH));
      if (isReference(text, m, after)) {
        LocalDate date = date(after);
        Matcher one = ONE.matcher(m.group(1));
        while (one.find()) {
          bench
              .drafts()
              .papers()
              .references()
              .add(
                  new MinuteReferenceDraft(
                      meeting,
                      minute,
                      one.group(),
                      date,
                      m.group().strip(),
                      bench.place(line.line())));
        }
      }
    }
  }

  /** "Minutes 30" could be a time; a word before or after, a "No." or a slash makes it a number. */
  private static boolean isReference(String text, Matcher m, String after) {
    String before = text.substring(Math.max(0, m.start() - 40), m.start());
    return m.group().matches("(?is).*\\b(?:nos?|numbers?|refs?)\\b.*|.*[/\\p{Lu}]\\d.*|.*\\d/\\d.*")
        || after.matches(
            "(?is)\\)?\\s?(?:\\([^)]{0,60}\\)\\s?)?(?:refers?|above|below|of the|of \\d|dated)\\b.*")
        || BEGINS.matcher(before).matches() && after.matches("(?s)\\s?[-–—:].*")
        || TOLD.matcher(before.substring(Math.max(0, before.length() - 20))).find();
  }

  /** The date in the same sentence, when it follows "of", "dated" or "held on". */
  private static @Nullable LocalDate date(String after) {
    List<PrintedDates.Printed> dates = PrintedDates.all(after);
    if (dates.isEmpty()
        || !after.matches("(?s)\\s?(?:\\([^)]{0,60}\\)\\s?)?(?:of|dated|held|from|\\().*")) {
      return null;
    }
    return after.substring(0, dates.get(0).start()).contains(". ") ? null : dates.get(0).date();
  }
}
