package org.goldenthread.intake.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.printed.PrintedDates;
import org.jspecify.annotations.Nullable;

/**
 * Who met, when and where, as the first lines of a paper say.
 *
 * @param line 1-based line of the date, or of the paper when it has none
 */
record MeetingHead(
    @Nullable String board,
    @Nullable LocalDate date,
    @Nullable String dateAsPrinted,
    @Nullable String time,
    @Nullable String venue,
    int line) {
  private static final String CLOCK =
      "(?:\\d{1,2}(?:[.:]\\d{2})?\\s?(?:a\\.m\\.|p\\.m\\.|am|pm|noon|hrs|hours)|\\d{1,2}[.:]\\d{2})";
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<![\\d.])" + CLOCK + "(?:\\s?(?:-|–|to|until|and)\\s?" + CLOCK + ")?(?![\\d/])");
  private static final Pattern PLACE =
      Pattern.compile("(?s).*?\\b(?:at|in)\\s+((?:the\\s)?\\p{Lu}.{2,200})");
  private static final Pattern BARE_PLACE =
      Pattern.compile("[\\s,–-]+((?:the\\s)?\\p{Lu}[^.:]{2,120})");
  private static final Pattern OF =
      Pattern.compile(
          "(?i)(?:draft\\s|confirmed\\s|public\\s|unconfirmed\\s)?(?:minutes|notes|record|agenda)(?:\\sand (?:actions|reports|papers))?\\s(?:of|from|for)\\s"
              + "(?:a\\s|the\\s|an\\s)?(?:(?!meeting)\\w+\\s(?=meeting))?(?:meeting\\s(?:of\\s)?(?:the\\s)?)?(.{3,160}?)"
              + "(?:\\bmeeting\\b|,?\\s+held\\b|,?\\s+on\\s+\\w*day\\b|,?\\s+(?:mon|tues|wednes|thurs|fri)day\\b.*|\\(|$).*");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:board|committee|partnership|panel|trust|cabinet|forum|group|executive|commission)\\b");
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?i)(?!.*\\b(?:board|committee|partnership|panel|trust|cabinet|forum|group)\\b)"
              + ".*\\b(?:council|borough of|county of|city of)\\b.*");
  private static final Pattern NO_BOARD =
      Pattern.compile(
          "(?i)agenda|(?:draft |confirmed |public )?minutes?|(?:notice of )?(?:a )?meeting|papers|document pack"
              + "|public document pack|date|time|venue|present|to:?.*|\\W*");

  static MeetingHead of(List<PaperLine> lines) {
    Found found = new Found();
    for (int i = 0; i < lines.size(); i++) {
      found.take(lines, i);
    }
    return found.head(lines.isEmpty() ? 1 : lines.get(0).line());
  }

  /** What the lines so far said. */
  private static final class Found {
    private @Nullable String board;
    private @Nullable String time;
    private @Nullable String venue;
    private PrintedDates.@Nullable Printed date;
    private int dateLine;
    private boolean labelledDate;

    void take(List<PaperLine> lines, int i) {
      PaperLine line = lines.get(i);
      String text = line.isRow() ? PaperCutter.rowText(line) : line.text();
      if (text.length() > 400) {
        return;
      }
      LabelWords.Labelled label = LabelWords.head(text);
      List<PrintedDates.Printed> dates = PrintedDates.all(text);
      boolean dateLabel = label != null && label.label().startsWith("date");
      if (!dates.isEmpty() && (date == null || dateLabel && !labelledDate)) {
        date = dates.get(0);
        dateLine = line.line();
        labelledDate = dateLabel;
      }
      String value = label == null ? "" : following(label.value(), lines, i);
      if (label != null && label.label().equals("time")) {
        time = value.isEmpty() ? time : value;
      } else if (label != null && !dateLabel) {
        venue = value.isEmpty() ? venue : value;
      } else {
        sentence(text, dates);
      }
      if (label == null && !line.isRow()) {
        board(line, text);
      }
    }

    /** The value of a label, which may go on in the same block without a label of its own. */
    private static String following(String value, List<PaperLine> lines, int i) {
      StringBuilder all = new StringBuilder(value);
      for (int j = i + 1; j < lines.size(); j++) {
        PaperLine next = lines.get(j);
        boolean same = next.block() == lines.get(i).block() || all.isEmpty() && j == i + 1;
        if (!same || LabelWords.head(next.text()) != null || next.text().length() > 120) {
          break;
        }
        all.append(all.isEmpty() ? "" : " ").append(next.text());
      }
      return all.toString().strip();
    }

    private void sentence(String text, List<PrintedDates.Printed> dates) {
      String after = dates.isEmpty() ? text : text.substring(dates.get(0).end());
      Matcher clock = TIME.matcher(after);
      boolean timed = clock.find();
      if (timed && time == null && (!dates.isEmpty() || date != null)) {
        time = clock.group().strip();
      }
      String beyond = timed ? after.substring(clock.end()) : after;
      Matcher place = PLACE.matcher(beyond);
      Matcher bare = BARE_PLACE.matcher(beyond);
      if (timed && !dates.isEmpty() && venue == null && bare.matches()) {
        venue = bare.group(1).strip();
      } else if (!dates.isEmpty() && venue == null && place.matches()) {
        venue = place.group(1).strip();
      } else if (!dates.isEmpty() && venue == null) {
        Matcher before = PLACE.matcher(text.substring(0, dates.get(0).start()));
        venue =
            text.toLowerCase(Locale.ROOT).contains(" held at ") && before.matches()
                ? trimmed(before.group(1))
                : null;
      }
    }

    private static String trimmed(String place) {
      return place.replaceAll("(?i)[\\s,]*(?:on|at)?[\\s,]*$", "");
    }

    private void board(PaperLine line, String text) {
      Matcher of = OF.matcher(text);
      if (of.matches() && !of.group(1).matches("(?i)(?:meeting\\s)?(?:held|on|at)\\b.*")) {
        String named = tidy(of.group(1));
        board = named.isEmpty() || isDate(named) ? board : named;
      } else if (mayName(text)
          && (line.heading() || MinuteHeads.isCapitals(text) || isBodyName(text))
          && AttendanceLabel.of(line) == null
          && MinuteNumber.of(text) == null) {
        String named = tidy(text);
        board = NO_BOARD.matcher(named).matches() || isDate(named) ? board : titled(named);
      }
    }

    /** A short line that ends with the word for a body. */
    private static boolean isBodyName(String text) {
      return text.length() < 100
          && BODY.matcher(text).find()
          && Character.isUpperCase(text.codePointAt(0))
          && text.matches(".*[\\p{L})]")
          && !text.matches(".*\\b(?:held|was|were|will|the meeting)\\b.*");
    }

    /** The first name stays, unless it is only the council's and this one names its body. */
    private boolean mayName(String text) {
      String first = board;
      return first == null || COUNCIL.matcher(first).matches() && BODY.matcher(text).find();
    }

    private static boolean isDate(String text) {
      return text.replaceAll("[^\\p{L}]", "").length() < 3
          || !PrintedDates.all(text).isEmpty() && text.length() < 35;
    }

    MeetingHead head(int first) {
      PrintedDates.Printed on = date;
      return new MeetingHead(
          board,
          on == null ? null : on.date(),
          on == null ? null : on.printed(),
          time,
          venue,
          on == null ? first : dateLine);
    }
  }

  /** The name without its date and the word "meeting". */
  private static String tidy(String text) {
    String named = text;
    for (PrintedDates.Printed date : PrintedDates.all(text)) {
      named = named.replace(date.printed(), " ");
    }
    return named
        .replaceAll("(?i)\\b(?:meeting|minutes|agenda)\\b(?:\\s+of\\b)?", " ")
        .replaceAll("(?i)[\\s–-]+notes$", "")
        .replaceAll("\\s+", " ")
        .replaceAll("^[\\s,:–-]+|[\\s,:–-]+$", "");
  }

  /** A name in capitals as a title; any other as it stands. */
  private static String titled(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      boolean small = word.matches("and|of|the|for|in|on|to") && !words.isEmpty();
      int at = word.startsWith("(") ? 1 : 0;
      words.add(
          small || word.length() <= at
              ? word
              : word.substring(0, at + 1).toUpperCase(Locale.ROOT) + word.substring(at + 1));
    }
    return String.join(" ", words);
  }
}
