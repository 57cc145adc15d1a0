package org.goldenthread.intake.papers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.intake.draft.ActionDraft;
import org.goldenthread.intake.draft.AgendaItemDraft;
import org.goldenthread.intake.draft.AttendanceDraft;
import org.goldenthread.intake.draft.ExemptPartDraft;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.ReportSectionDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of papers are exempt: items of an agenda that name a paragraph, what was minuted
 * while the public was excluded, reports to such items and those that say so themselves. Where it
 * is not clear how far an exempt part goes, it goes to the next paper.
 */
final class ExemptParts {
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?i)\\bparagraphs?(?:\\(s\\))?\\s+(\\d{1,2}(?:\\s?(?:,|and|&|or|to|-)\\s?\\d{1,2})*)");

  /** A page that stands for, or over, a report that is not for publication. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i).*(?:by virtue of paragraph|not for publication|exempt (?:information|under|by|from"
              + " publication|report)|(?:private|confidential|restricted) (?:report|document))\\b.*");

  private static final Pattern ACT =
      Pattern.compile("(?i).*\\b(?:12A|paragraphs?(?:\\(s\\))?\\s+\\d).*");
  static final int FRONT_PAGE = 8;
  private static final int SHORT_TITLE = 10;
  private static final int LONGEST_MARK = 200;

  private final Bench bench;
  private final PapersDraft drafts;
  private final List<Paper> papers;

  /** Last line of the document. */
  private final int end;

  private ExemptParts(Bench bench, List<Paper> papers) {
    this.bench = bench;
    this.drafts = bench.drafts().papers();
    this.papers = papers;
    this.end = bench.document().blocks().stream().mapToInt(Block::lastLine).max().orElse(1);
  }

  static void find(Bench bench, Meetings meetings, List<Paper> papers) {
    ExemptParts parts = new ExemptParts(bench, papers);
    for (int i = 0; i < papers.size(); i++) {
      switch (papers.get(i).kind()) {
        case AGENDA -> parts.agenda(i);
        case MINUTES -> parts.minutes(i);
        case REPORT -> parts.report(i, meetings);
        case OTHER -> parts.minutes(i);
      }
      parts.marked(i, meetings);
    }
    parts.actions();
  }

  private int first(int paper) {
    return papers.get(paper).lines().get(0).line();
  }

  /** The line before the next paper. */
  private int last(int paper) {
    return paper + 1 < papers.size()
        ? Math.max(first(paper), first(paper + 1) - 1)
        : Math.max(first(paper), end);
  }

  private boolean within(int paper, SourcePlace place) {
    return place.line() >= first(paper) && place.line() <= last(paper);
  }

  private void add(@Nullable String meeting, @Nullable String words, int first, int last) {
    Matcher m = PARAGRAPH.matcher(words == null ? "" : words);
    String paragraph = m.find() ? m.group(1) : null;
    List<ExemptPartDraft> all = drafts.exempt();
    ExemptPartDraft before = all.isEmpty() ? null : all.get(all.size() - 1);
    boolean goesOn =
        before != null
            && before.lastLine() == first - 1
            && Objects.equals(before.paragraph(), paragraph)
            && Objects.equals(before.meeting(), meeting);
    if (before != null && goesOn) {
      all.remove(before);
    }
    SourcePlace place = before != null && goesOn ? before.place() : bench.place(first);
    all.add(new ExemptPartDraft(meeting, paragraph, place, Math.max(first, last)));
  }

  private void agenda(int paper) {
    List<AgendaItemDraft> items =
        drafts.agendaItems().stream().filter(a -> within(paper, a.place())).toList();
    for (int i = 0; i < items.size(); i++) {
      AgendaItemDraft item = items.get(i);
      if (item.exemptParagraph() != null) {
        int line = item.place().line();
        int last =
            i + 1 < items.size() ? items.get(i + 1).place().line() - 1 : afterItems(paper, line);
        add(item.meeting(), item.exemptParagraph(), line, last);
      }
    }
  }

  /** Below its last item an agenda may announce meetings and list members. */
  private int afterItems(int paper, int line) {
    return Stream.concat(
                drafts.meetings().stream().map(MeetingDraft::place),
                drafts.attendance().stream().map(AttendanceDraft::place))
            .filter(place -> within(paper, place) && place.line() > line)
            .mapToInt(SourcePlace::line)
            .min()
            .orElse(last(paper) + 1)
        - 1;
  }

  private void minutes(int paper) {
    var closed = new ClosedMinutes(drafts);
    drafts.minutes().stream().filter(m -> within(paper, m.place())).forEach(closed::take);
    closed.parts(last(paper)).forEach(p -> add(p.meeting(), p.words(), p.first(), p.last()));
  }

  private void report(int paper, Meetings meetings) {
    List<PaperLine> front = papers.get(paper).lines().stream().limit(FRONT_PAGE).toList();
    String words =
        ownItem(paper)
            .or(() -> named(front))
            .map(AgendaItemDraft::exemptParagraph)
            .or(() -> front.stream().map(PaperLine::text).filter(ExemptParts::isMarked).findFirst())
            .orElse(null);
    if (words != null) {
      add(meetings.pack(), words, first(paper), withAppendices(paper));
    }
  }

  /** The exempt item whose title a front page prints. */
  private Optional<AgendaItemDraft> named(List<PaperLine> front) {
    return drafts.agendaItems().stream()
        .filter(a -> a.exemptParagraph() != null && letters(a.title()).length() > SHORT_TITLE)
        .filter(a -> front.stream().anyMatch(l -> letters(l.text()).contains(letters(a.title()))))
        .findFirst();
  }

  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** True for a line that stands for, or over, a report that is not for publication. */
  static boolean isPage(PaperLine line) {
    return line.text().length() < LONGEST_MARK && !line.isRow() && isMarked(line.text());
  }

  private static boolean isMarked(String text) {
    return MARKED.matcher(text).matches() && ACT.matcher(text).matches();
  }

  /** The item of the agenda that a report is to. */
  private Optional<AgendaItemDraft> ownItem(int paper) {
    List<String> keys =
        drafts.reports().stream()
            .filter(r -> within(paper, r.place()))
            .map(ReportSectionDraft::report)
            .distinct()
            .toList();
    return drafts.agendaItems().stream()
        .filter(a -> a.number() != null && keys.contains(a.meeting() + "/" + a.number()))
        .findFirst();
  }

  /** What follows a report without a head of its own belongs to it. */
  private int withAppendices(int paper) {
    int i = paper;
    while (i + 1 < papers.size() && papers.get(i + 1).kind() == Paper.Kind.OTHER) {
      i++;
    }
    return last(i);
  }

  /** An action is as exempt as the item or minute it came from. */
  private void actions() {
    for (ActionDraft action : drafts.actions()) {
      String from = action.fromItem();
      int line = action.place().line();
      ExemptPartDraft of = from == null ? null : closed(action.meeting(), from);
      if (of != null && drafts.exemptAt(line) == null) {
        drafts
            .exempt()
            .add(new ExemptPartDraft(of.meeting(), of.paragraph(), action.place(), line));
      }
    }
  }

  private @Nullable ExemptPartDraft closed(@Nullable String meeting, String from) {
    String said = letters(from.replaceAll("(?i)\\b(?:agenda|items?|minutes?|nos?)\\b", ""));
    Stream<ExemptPartDraft> minutes =
        drafts.minutes().stream()
            .filter(m -> of(meeting, m.meeting()) && names(said, m.number(), m.title()))
            .flatMap(m -> Stream.ofNullable(drafts.exemptAt(m.place().line())));
    Stream<ExemptPartDraft> items =
        drafts.agendaItems().stream()
            .filter(a -> of(meeting, a.meeting()) && names(said, a.number(), a.title()))
            .flatMap(a -> Stream.ofNullable(drafts.exemptAt(a.place().line())));
    return Stream.concat(minutes, items).findFirst().orElse(null);
  }

  /** A log that stands alone may be of any meeting of the document. */
  private static boolean of(@Nullable String meeting, String other) {
    return meeting == null || meeting.equals(other);
  }

  private static boolean names(String said, @Nullable String number, String title) {
    String letters = letters(title);
    boolean named =
        letters.length() > SHORT_TITLE
            && said.length() > SHORT_TITLE
            && (letters.contains(said) || said.contains(letters));
    return named || number != null && !said.isEmpty() && letters(number).equals(said);
  }

  /** A page that says "not for publication" speaks of what follows it. */
  private void marked(int paper, Meetings meetings) {
    if (papers.get(paper).kind() == Paper.Kind.AGENDA
        || papers.get(paper).kind() == Paper.Kind.MINUTES) {
      return;
    }
    for (PaperLine line : papers.get(paper).lines()) {
      if (isPage(line) && drafts.exemptAt(line.line()) == null) {
        int end = withAppendices(paper);
        int next = paper + 1;
        while (next < papers.size() && papers.get(next).kind() == Paper.Kind.OTHER) {
          next++;
        }
        boolean follows =
            next < papers.size()
                && papers.get(next).kind() == Paper.Kind.REPORT
                && ownItem(next).isEmpty();
        add(meetings.pack(), line.text(), line.line(), follows ? withAppendices(next) : end);
        return;
      }
    }
  }

  /** Lines of minutes that are exempt. */
  record Closed(String meeting, @Nullable String words, int first, int last) {}
}
