package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.MinuteDraft;
import org.goldenthread.intake.draft.ResolutionDraft;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/** Writes what one minute says: its title and text, its resolutions, references and actions. */
final class MinuteWriter {
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "(?i).*\\b(?:next|future|further)\\b.{0,25}\\bmeetings?\\b.*|.*\\bdates? (?:and times? )?of .{0,20}meetings?\\b.*");

  private static final Pattern NO_ACTION =
      Pattern.compile(
          "(?i)(?:none|noted|to note|n/?a|for (?:information|noting)|no actions?|closed|\\W*)\\W*");

  private final Bench bench;
  private final Meetings meetings;
  private final String meeting;
  private final AttendanceReader attendance;
  private final boolean formal;
  private final MinuteTables tables;

  MinuteWriter(
      Bench bench,
      Meetings meetings,
      String meeting,
      AttendanceReader attendance,
      boolean formal,
      MinuteTables tables) {
    this.bench = bench;
    this.meetings = meetings;
    this.meeting = meeting;
    this.attendance = attendance;
    this.formal = formal;
    this.tables = tables;
  }

  /** Minutes without any head: nothing but what they resolve and ask for. */
  void bare(List<PaperLine> lines) {
    resolutions(null, ResolutionReader.read(lines, formal));
    new InlineActions(bench, meeting, null).read(lines);
    lines.forEach(l -> MinuteReferences.read(bench, meeting, null, l));
  }

  /**
   * Writes a minute.
   *
   * @param lines from the line that opens it to the one before the next
   */
  void write(List<PaperLine> lines, @Nullable MinuteNumber number) {
    PaperLine head = lines.get(0);
    String own = number == null ? null : number.printed();
    String rest = number == null ? head.text() : number.rest();
    List<PaperLine> body = new ArrayList<>();
    String title = rest;
    int at = 1;
    if (number != null
        && !head.heading()
        && !head.lead().isEmpty()
        && head.lead().matches("\\S*\\d\\S*")) {
      title = "";
      body.add(
          new PaperLine(rest, "", "", false, 0, 0, true, List.of(), head.block(), head.line()));
    } else if (rest.isEmpty() && lines.size() > 1 && isTitle(lines.get(1))) {
      title = lines.get(1).text();
      at = 2;
    }
    while (at < lines.size() && goesOnTitle(head, lines.get(at))) {
      title = title + " " + lines.get(at).text();
      at++;
    }
    body.addAll(lines.subList(at, lines.size()));
    ResolutionReader resolved = ResolutionReader.read(body, formal);
    bench
        .drafts()
        .papers()
        .minutes()
        .add(new MinuteDraft(meeting, own, title, text(body, resolved), bench.place(head.line())));
    resolutions(own, resolved);
    others(own, title, lines, body);
  }

  private static boolean isTitle(PaperLine line) {
    return line.heading() || MinuteHeads.isCapitals(line.text());
  }

  /** The next line of a title that is bold or in capitals, in the same block. */
  private static boolean goesOnTitle(PaperLine head, PaperLine next) {
    boolean bold = head.heading() && next.heading();
    boolean capitals = MinuteHeads.isCapitals(head.text()) && MinuteHeads.isCapitals(next.text());
    return !next.first() && next.block() == head.block() && (bold || capitals);
  }

  private void others(
      @Nullable String own, String title, List<PaperLine> lines, List<PaperLine> body) {
    attendance.minute(title, body);
    lines.forEach(l -> MinuteReferences.read(bench, meeting, own, l));
    InlineActions actions = new InlineActions(bench, meeting, own);
    actions.read(body);
    for (PaperLine line : lines) {
      for (MinuteTables.ActionCell cell : tables.actions(line)) {
        tableAction(actions, title, cell);
      }
      if (NEXT_MEETING.matcher(title).matches() && line.text().length() < 400) {
        FutureDates.read(meetings, meeting, line.text(), line.line());
      }
    }
  }

  /** An action cell may hold nothing but who acts; what is to be done then is the minute. */
  private static void tableAction(
      InlineActions actions, String title, MinuteTables.ActionCell cell) {
    if (NO_ACTION.matcher(cell.text()).matches()) {
      return;
    }
    String owner = cell.owner();
    boolean onlyOwner = owner == null && InlineActions.isOwner(cell.text());
    actions.add(
        null, onlyOwner ? cell.text() : owner, onlyOwner ? title : cell.text(), cell.line());
  }

  private void resolutions(@Nullable String minute, ResolutionReader resolved) {
    for (Resolution each : resolved.resolutions()) {
      bench
          .drafts()
          .papers()
          .resolutions()
          .add(
              new ResolutionDraft(
                  meeting,
                  minute,
                  each.part(),
                  each.leadIn(),
                  each.text(),
                  bench.place(each.line())));
    }
  }

  /** The lines that resolve nothing; a sentence that a page broke is one line again. */
  private static String text(List<PaperLine> body, ResolutionReader resolved) {
    StringBuilder text = new StringBuilder();
    for (PaperLine line : body) {
      if (resolved.used(line) || line.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
        continue;
      }
      boolean goesOn =
          !line.isItem()
              && !line.isRow()
              && Character.isLowerCase(line.text().codePointAt(0))
              && !endsSentence(text);
      text.append(text.isEmpty() ? "" : goesOn ? " " : "\n").append(line.printed());
    }
    return text.toString();
  }

  private static boolean endsSentence(StringBuilder text) {
    return text.isEmpty() || ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
