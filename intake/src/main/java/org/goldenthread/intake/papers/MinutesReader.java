package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.recognise.Bench;

/** Reads the minutes of one meeting: who met, every minute, and the logs of actions beside them. */
final class MinutesReader {
  private static final int HEAD_LINES = 14;
  private static final int LONGEST_TITLE = 160;
  private static final int LEAST_UNNUMBERED = 3;
  private static final Pattern NO_MINUTE =
      Pattern.compile(
          "(?i)(?:draft |confirmed )?minutes?|agenda(?: items?)?|actions?|notes|\\W*|chair.{0,12} (?:signature|initials).*|signed.*");

  private final Bench bench;
  private final Meetings meetings;
  private final List<PaperLine> paper;

  private MinutesReader(Bench bench, Meetings meetings, List<PaperLine> paper) {
    this.bench = bench;
    this.meetings = meetings;
    this.paper = paper;
  }

  /** Reads the lines of a paper; lines of a table stay blocks of their own. */
  static void read(Bench bench, Meetings meetings, List<PaperLine> paper) {
    new MinutesReader(bench, meetings, paper).read();
  }

  private void read() {
    String meeting = meetings.minutes(MeetingHead.of(headLines()));
    Set<PaperLine> logged = ActionLogs.read(bench, meeting, paper);
    MinuteTables tables = MinuteTables.of(paper.stream().filter(l -> !logged.contains(l)).toList());
    List<PaperLine> lines = tables.lines();
    lines.stream()
        .filter(l -> !l.isRow() && l.block() instanceof Table)
        .forEach(l -> bench.keep(l.block()));
    Map<PaperLine, MinuteNumber> numbers = MinuteHeads.of(lines);
    List<Integer> heads = heads(lines, numbers);
    int first = heads.isEmpty() ? lines.size() : heads.get(0);
    AttendanceReader attendance = new AttendanceReader(bench, meeting);
    attendance.head(lines.subList(0, first));
    MinuteWriter writer =
        new MinuteWriter(
            bench, meetings, meeting, attendance, ResolutionReader.isFormal(lines), tables);
    if (heads.isEmpty()) {
      bench.warn(
          paper.get(0).line(),
          "Minutes without numbers or headings; their resolutions and actions were read only.");
      writer.bare(afterHead(lines));
    }
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1) : lines.size();
      writer.write(lines.subList(heads.get(i), end), numbers.get(lines.get(heads.get(i))));
    }
  }

  /** The lines that say who met and when: up to the first list of names. */
  private List<PaperLine> headLines() {
    int end = 0;
    while (end < paper.size()
        && end < HEAD_LINES
        && (AttendanceLabel.of(paper.get(end)) == null || end == 0)
        && !isMinuteHead(paper.get(end))) {
      end++;
    }
    return paper.subList(0, end);
  }

  private static boolean isMinuteHead(PaperLine line) {
    return MinuteNumber.of(line.printed()) != null
        && (line.heading() || MinuteHeads.isCapitals(line.text()) || line.isItem());
  }

  /** Where the minutes begin: at their numbers, or without any at their headings. */
  private static List<Integer> heads(List<PaperLine> lines, Map<PaperLine, MinuteNumber> numbers) {
    List<Integer> numbered = new ArrayList<>();
    List<Integer> named = new ArrayList<>();
    boolean strong = false;
    for (int i = 0; i < lines.size(); i++) {
      PaperLine line = lines.get(i);
      if (numbers.containsKey(line)) {
        numbered.add(i);
        strong |= line.heading() || !line.lead().isEmpty() || MinuteHeads.isCapitals(line.text());
      } else if (isName(line)) {
        named.add(i);
      }
    }
    List<Integer> listed = afterNames(lines, named);
    if (numbered.isEmpty() && listed.isEmpty() && opensWithNumber(lines, numbers)) {
      return List.of(0);
    }
    boolean unnumbered = numbered.isEmpty() || !strong && listed.size() >= LEAST_UNNUMBERED;
    return unnumbered ? listed : numbered;
  }

  /** A minute that stands alone: its number and title are the first line. */
  private static boolean opensWithNumber(
      List<PaperLine> lines, Map<PaperLine, MinuteNumber> numbers) {
    MinuteNumber number = lines.isEmpty() ? null : MinuteNumber.of(lines.get(0).printed());
    if (number == null || number.rest().isEmpty() || number.rest().length() > LONGEST_TITLE) {
      return false;
    }
    numbers.put(lines.get(0), number);
    return true;
  }

  private static boolean isName(PaperLine line) {
    return line.heading()
        && !line.isRow()
        && line.text().length() <= 140
        && AttendanceLabel.of(line) == null
        && LabelWords.head(line.text()) == null
        && !NO_MINUTE.matcher(line.text()).matches();
  }

  /** Headings after the last list of names; those before it are the meeting's own. */
  private static List<Integer> afterNames(List<PaperLine> lines, List<Integer> named) {
    int names = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean label = AttendanceLabel.of(lines.get(i)) != null;
      boolean early = names < 0 || i - names < 60;
      names = label && early ? i : names;
    }
    int last = names;
    return named.stream().filter(i -> i > last && !isLoneName(lines, i)).toList();
  }

  /** A name in bold with nothing below it is one of those who met. */
  private static boolean isLoneName(List<PaperLine> lines, int i) {
    boolean below = i + 1 < lines.size() && !lines.get(i + 1).heading();
    return !below && Persons.one(lines.get(i).text()) != null;
  }

  private static List<PaperLine> afterHead(List<PaperLine> lines) {
    Map<PaperLine, Boolean> head = new IdentityHashMap<>();
    for (PaperLine line : lines) {
      if (AttendanceLabel.of(line) != null || LabelWords.head(line.text()) != null) {
        head.put(line, true);
      }
    }
    return lines.stream().filter(l -> !head.containsKey(l)).toList();
  }
}
