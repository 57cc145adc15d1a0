package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.printed.PrintedDates;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/** Reads an agenda: its meeting, its items under their sections, and the meetings it announces. */
final class AgendaReader {
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)(?:part \\w{1,3}\\W{1,3}|section \\w{1,3}\\W{1,3}|\\w\\.\\s)?(?:(?:agenda )?items?\\s|matters\\s|reports?\\s)?"
              + "(?:(?:for|to)\\s)?(?:be\\s)?(decision|decide|decided|approval|approve|discussion|discuss|debate"
              + "|information|info|note|noting|consultation)(?:s| items?| only)?(?:\\s(?:and|or|/)\\s?\\w+)?\\W*");
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:part|section)\\s(?:\\d|[a-c]|i{1,3}|one|two)\\b.{0,60}"
              + "|(?:exempt|private|confidential|restricted|public|open|closed) (?:items?|business|session|part)\\b.{0,40}");
  private static final Pattern TABLE_HEADER =
      Pattern.compile("(?i)(?:agenda )?item(?:s| no\\.?)?|no\\.?|number|subject|title|topic");
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "(?i)(?:date|time|venue)s?\\b.{0,40}\\b(?:next|future|further|forthcoming)\\b.{0,20}\\bmeetings?\\b.*|(?:next|future) meetings?\\b.*");
  private static final int LONGEST_AFTER = 1_500;
  private static final int HEAD_LINES = 6;
  private static final Pattern BRINGS =
      Pattern.compile("(?i).*\\b(?:leads?|present\\w*|authors?|officers?|report of|who|by)\\b.*");
  private static final Pattern CLOCK =
      Pattern.compile("(?i).*\\b(?:times?|timings?|duration|mins|minutes)\\b.*");

  private final Bench bench;
  private final Meetings meetings;
  private final String meeting;
  private final ExemptWords exempt = new ExemptWords();
  private final List<AgendaItem> items = new ArrayList<>();
  private @Nullable AgendaItem open;
  private @Nullable MinuteNumber last;
  private @Nullable String section;
  private @Nullable PaperLine header;
  private boolean nextMeeting;
  private boolean partOpen;
  private boolean membership;

  private AgendaReader(Bench bench, Meetings meetings, String meeting) {
    this.bench = bench;
    this.meetings = meetings;
    this.meeting = meeting;
  }

  static void read(Bench bench, Meetings meetings, List<PaperLine> lines) {
    int word = 0;
    while (word < lines.size() - 1 && !isAgenda(lines.get(word))) {
      word++;
    }
    int first = word + 1;
    while (first < lines.size() && first - word <= HEAD_LINES && isHead(lines.get(first))) {
      first++;
    }
    String key = meetings.agenda(MeetingHead.of(lines.subList(0, first)));
    AgendaReader reader = new AgendaReader(bench, meetings, key);
    for (PaperLine line : lines.subList(first, lines.size())) {
      reader.take(line);
    }
    reader.close();
    AttendanceReader.ofMembers(bench, key).head(membership(lines));
  }

  /** True for a line that announces the next meetings. */
  static boolean announcesMeeting(String text) {
    return text.length() < 200 && NEXT_MEETING.matcher(text).matches();
  }

  /** Below its name, an agenda may say when and where. */
  private static boolean isHead(PaperLine line) {
    boolean dated = line.text().length() < 160 && !PrintedDates.all(line.text()).isEmpty();
    return !line.isRow()
        && !line.isItem()
        && (LabelWords.head(line.text()) != null
            || dated && MinuteNumber.of(line.printed()) == null);
  }

  static boolean isAgenda(PaperLine line) {
    return line.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals("agenda");
  }

  /** From the label of the members to the end of the paper. */
  private static List<PaperLine> membership(List<PaperLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      AttendanceLabel label = AttendanceLabel.of(lines.get(i));
      if (label != null && isMembership(label)) {
        return lines.subList(i, lines.size());
      }
    }
    return List.of();
  }

  /** "Membership", or "Members:" with their names. */
  private static boolean isMembership(AttendanceLabel label) {
    return label.attendance().equals("membership")
        || label.attendance().equals("present")
            && label.role() == null
            && !Persons.list(label.names()).isEmpty();
  }

  private void take(PaperLine line) {
    AttendanceLabel label = AttendanceLabel.of(line);
    membership |= label != null && isMembership(label);
    if (membership) {
      return;
    }
    Matcher m = SECTION.matcher(line.text());
    MinuteNumber number = line.isBullet() ? null : MinuteNumber.of(line.printed());
    if (!line.isItem() && !line.isRow() && number == null && m.matches()) {
      section = section(m.group(1));
      return;
    }
    if (number == null && (PART.matcher(line.text()).matches() || open == null && partOpen)) {
      open = null;
      partOpen = true;
      exempt.part(items.size(), line.text());
      return;
    }
    if (line.isRow()) {
      row(line);
    } else if (line.depth() <= 1 && line.first() && number != null && continues(number)) {
      begin(number.printed(), number.rest(), line);
      last = number;
    } else if (NEXT_MEETING.matcher(line.text()).matches() && number == null) {
      announced(line.text(), line.line());
      open = null;
      nextMeeting = true;
    } else if (open == null && nextMeeting) {
      announced(line.text(), line.line());
    } else if (open != null) {
      if (nextMeeting) {
        announced(line.text(), line.line());
      }
      open.more(line);
    }
  }

  private boolean continues(MinuteNumber number) {
    return !number.rest().isEmpty() && (last == null || number.follows(last));
  }

  private void row(PaperLine row) {
    MinuteNumber number = MinuteNumber.of(row.cell(0) + " " + row.cell(1));
    if (TABLE_HEADER.matcher(row.cell(0).strip()).matches()) {
      header = row;
      return;
    }
    if (row.cells().size() < 2) {
      return;
    }
    Matcher m = SECTION.matcher(row.text());
    if (m.matches()) {
      section = section(m.group(1));
    } else if (number != null && row.cell(0).length() <= 12 && continues(number)) {
      begin(number.printed(), row.cell(1), row);
      last = number;
      for (int i = 2; i < row.cells().size(); i++) {
        cell(header == null ? "" : header.cell(i), row.cell(i).strip());
      }
    }
  }

  /** A cell beside the title: its section, its pages, or who brings it. */
  private void cell(String head, String cell) {
    AgendaItem item = open;
    Matcher m = SECTION.matcher(cell);
    boolean says = cell.codePoints().anyMatch(Character::isLetterOrDigit);
    if (item == null || !says || CLOCK.matcher(head).matches()) {
      return;
    }
    if (BRINGS.matcher(head).matches()) {
      item.author(cell);
    } else if (m.matches()) {
      item.section(section(m.group(1)));
    } else {
      item.beside(cell);
    }
  }

  private void begin(@Nullable String number, String title, PaperLine line) {
    open = new AgendaItem(number, section, title, line.line());
    items.add(open);
    nextMeeting = announcesMeeting(title);
    if (nextMeeting) {
      announced(title, line.line());
    }
  }

  private void announced(String text, int line) {
    if (text.length() < LONGEST_AFTER) {
      FutureDates.read(meetings, meeting, text, line);
    }
  }

  private void close() {
    for (int i = 0; i < items.size(); i++) {
      exempt.reach(i);
      bench.drafts().papers().agendaItems().add(items.get(i).draft(meeting, exempt, bench));
    }
  }

  private static String section(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("disc") || lower.equals("debate") || lower.equals("consultation")) {
      return "discussion";
    }
    return lower.startsWith("dec") || lower.startsWith("appro") ? "decision" : "information";
  }
}
