package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.printed.PrintedDates;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into its papers. An agenda opens at its name; minutes at "Minutes of the meeting"
 * or the list of those present; a report at "Report to" or the labels of its first page. The
 * board's name, the date and the place before such a line belong to the paper.
 */
final class PaperCutter {
  private static final int LONGEST_HEAD = 8;
  private static final int NEAR = 15;
  private static final int FRONT_PAGE = 40;
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?i)(?:draft\\s|confirmed\\s|public\\s|unconfirmed\\s)?(?:minutes|notes|record)(?:\\sand actions)?\\s(?:of|from)\\s"
              + "(?!(?:the\\s|a\\s)?(?:last|previous|past)\\b).{0,160}\\b(?:meeting|held|committee|board|panel|cabinet|forum)\\b.*");
  private static final Pattern MINUTES_ALONE =
      Pattern.compile("(?i)(?:draft |confirmed |public |meeting )?minutes(?: and actions)?\\W*");
  private static final Pattern REPORT =
      Pattern.compile(
          "(?i).{0,80}\\breport (?:to|of the)\\b.{0,100}|committee report|executive report");
  private static final Pattern FIRST_LABEL =
      Pattern.compile("report (?:to|of|title)|subject|meeting|committee|title");
  private static final Pattern GLOSSARY =
      Pattern.compile("(?i)(?:list of )?(?:glossary|abbreviations|acronyms)\\b.{0,40}");
  private static final Pattern CONTROL =
      Pattern.compile(
          "(?i)(?:document|version|revision) (?:control|history)(?: sheet| table| record)?\\W*");
  private static final Pattern RESOLVED =
      Pattern.compile("(?:RESOLVED|Resolved)\\b.*", Pattern.DOTALL);

  private final List<PaperLine> lines;
  private final List<Paper> papers = new ArrayList<>();
  private Paper.Kind kind = Paper.Kind.OTHER;
  private int begin;
  private int opened;
  private int topLevel = 7;
  private boolean attended;
  private boolean body;

  private PaperCutter(List<PaperLine> lines) {
    this.lines = lines;
  }

  static List<Paper> cut(List<PaperLine> lines) {
    PaperCutter cutter = new PaperCutter(lines);
    for (int i = 0; i < lines.size(); i++) {
      cutter.take(i);
    }
    cutter.close(lines.size());
    return cutter.papers;
  }

  private void take(int i) {
    PaperLine line = lines.get(i);
    Paper.Kind next = opens(i);
    if (next != null) {
      open(next, i);
    } else if (kind != Paper.Kind.OTHER && endsPaper(i)) {
      close(i);
      kind = Paper.Kind.OTHER;
      begin = i;
      opened = i;
    }
    if (AttendanceLabel.opens(line)) {
      attended = true;
    }
    if (i > opened && line.heading()) {
      topLevel = Math.min(topLevel, line.level() == 0 ? 7 : line.level());
      MinuteNumber number = MinuteNumber.of(line.printed());
      body |= number != null;
    } else if (i > opened && MinuteHeads.isCapitals(line.text())) {
      body |= MinuteNumber.of(line.printed()) != null;
    }
    body |= RESOLVED.matcher(line.text()).matches();
  }

  private Paper.@Nullable Kind opens(int i) {
    PaperLine line = lines.get(i);
    String text = line.text();
    if (text.length() > 400 || line.isBullet()) {
      return null;
    }
    if (!line.isRow() && letters(text).equals("agenda") && itemsFollow(i)) {
      return Paper.Kind.AGENDA;
    }
    boolean minutes =
        !line.isRow()
            && (MINUTES.matcher(text).matches()
                    && (line.heading() || hasDate(i, 6))
                    && !inAgendaItem(line)
                || MINUTES_ALONE.matcher(text).matches() && (line.heading() || headsBefore(i)))
            && MinuteNumber.of(line.printed()) == null;
    if (minutes) {
      return kind == Paper.Kind.MINUTES && !body && i - opened < NEAR ? null : Paper.Kind.MINUTES;
    }
    if (AttendanceLabel.opens(line)) {
      return opensAtAttendance(i) ? Paper.Kind.MINUTES : null;
    }
    return opensReport(i) ? Paper.Kind.REPORT : null;
  }

  /** The word alone is no agenda; numbers with titles or a table make it one. */
  private boolean itemsFollow(int i) {
    return lines.subList(i + 1, Math.min(lines.size(), i + FRONT_PAGE)).stream()
        .anyMatch(
            l -> {
              MinuteNumber number = MinuteNumber.of(l.isRow() ? l.cell(0) : l.printed());
              return number != null && (l.isRow() || !number.rest().isEmpty());
            });
  }

  /** Below an agenda's number, "Minutes of the meeting held on ..." is an item. */
  private boolean inAgendaItem(PaperLine line) {
    return kind == Paper.Kind.AGENDA && (line.isItem() || !line.heading());
  }

  private boolean opensAtAttendance(int i) {
    if (kind == Paper.Kind.MINUTES) {
      return attended && body && head(i) < i;
    }
    return !agendaFollows(i) && (hasDate(i, LONGEST_HEAD) || i < NEAR && kind == Paper.Kind.OTHER);
  }

  /** The first page of an agenda may list the members too. */
  private boolean agendaFollows(int i) {
    return kind == Paper.Kind.OTHER
        && lines.subList(i, Math.min(lines.size(), i + FRONT_PAGE)).stream()
            .anyMatch(AgendaReader::isAgenda);
  }

  private boolean hasDate(int i, int before) {
    for (int j = Math.max(begin, i - before); j <= Math.min(lines.size() - 1, i + 4); j++) {
      String text = lines.get(j).text();
      if (text.length() < 400 && !PrintedDates.all(text).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean opensReport(int i) {
    PaperLine line = lines.get(i);
    boolean named =
        (line.heading() || MinuteHeads.isCapitals(line.text()))
            && REPORT.matcher(line.text()).matches()
            && line.text().length() < 140
            && MinuteNumber.of(line.printed()) == null;
    if (named && kind != Paper.Kind.AGENDA || named && labels(i + 1) >= 2) {
      return labels(i + 1) >= 1 || numbered(i + 1);
    }
    LabelWords.Labelled label = LabelWords.report(rowText(line));
    if (label == null) {
      return false;
    }
    boolean again =
        kind == Paper.Kind.REPORT
            && (i - opened <= NEAR
                || !FIRST_LABEL.matcher(label.label()).matches()
                || labels(i) < 4);
    return !again && labels(i) >= 3 && speaksOfReport(i);
  }

  /** How many of the next lines are labels of a report's first page. */
  private int labels(int i) {
    int labels = 0;
    for (int j = i; j < Math.min(lines.size(), i + NEAR); j++) {
      labels += LabelWords.report(rowText(lines.get(j))) == null ? 0 : 1;
    }
    return labels;
  }

  private boolean speaksOfReport(int i) {
    for (int j = i; j < Math.min(lines.size(), i + NEAR); j++) {
      String text = rowText(lines.get(j)).toLowerCase(Locale.ROOT);
      if (text.length() < 400
          && text.matches(
              "(?:\\d{1,2}[.)]? )?(?:report (?:to|of|author|by|title)|subject|title)\\b.*")) {
        return true;
      }
    }
    return false;
  }

  private boolean numbered(int i) {
    for (int j = i; j < Math.min(lines.size(), i + NEAR); j++) {
      PaperLine line = lines.get(j);
      if (line.heading() && MinuteNumber.of(line.printed()) != null) {
        return true;
      }
    }
    return false;
  }

  /** A row of a label and its value as one line. */
  static String rowText(PaperLine line) {
    if (!line.isRow()) {
      return line.printed();
    }
    String text = line.text().replace(" | ", " ");
    return text.contains(":") || line.cells().size() < 2
        ? text
        : line.text().replaceFirst(" \\| ", ": ");
  }

  /** A heading of the highest rank, where the paper itself has none, opens something else. */
  private boolean endsPaper(int i) {
    PaperLine line = lines.get(i);
    boolean glossary =
        !line.isRow()
            && line.first()
            && line.text().length() < 60
            && (GLOSSARY.matcher(line.text()).matches() || CONTROL.matcher(line.text()).matches());
    boolean chapter =
        line.level() == 1
            && topLevel > 1
            && i > opened + 1
            && seenHeading(i)
            && MinuteNumber.of(line.printed()) == null;
    return glossary || chapter && kind != Paper.Kind.OTHER;
  }

  private boolean seenHeading(int i) {
    for (int j = begin; j < i; j++) {
      if (lines.get(j).level() == 1) {
        return false;
      }
    }
    return lines.subList(opened + 1, i).stream().anyMatch(PaperLine::heading);
  }

  private void open(Paper.Kind next, int i) {
    int head = next == Paper.Kind.REPORT ? i : head(i);
    boolean cover = kind == Paper.Kind.OTHER && papers.isEmpty() && i - begin <= NEAR;
    if (!cover) {
      close(head);
      begin = head;
    }
    kind = next;
    opened = i;
    topLevel = 7;
    attended = false;
    body = false;
  }

  /** First of the headings, dates and places directly before a line. */
  private int head(int i) {
    int at = i;
    while (at > begin && i - at < LONGEST_HEAD && isHead(lines.get(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean headsBefore(int i) {
    return head(i) < i;
  }

  private static boolean isHead(PaperLine line) {
    if (line.isRow() || line.isItem() || MinuteNumber.of(line.printed()) != null) {
      return false;
    }
    String opening = line.block() instanceof Paragraph p ? p.lines().get(0).text() : line.text();
    if (AttendanceLabel.of(opening) != null || AgendaReader.announcesMeeting(opening)) {
      return false;
    }
    boolean dated = line.text().length() < 120 && !PrintedDates.all(line.text()).isEmpty();
    return line.heading() && !line.text().endsWith(".")
        || LabelWords.head(line.text()) != null
        || dated && !RESOLVED.matcher(line.text()).matches();
  }

  private void close(int end) {
    if (end > begin) {
      papers.add(new Paper(kind, lines.subList(begin, end)));
    }
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
