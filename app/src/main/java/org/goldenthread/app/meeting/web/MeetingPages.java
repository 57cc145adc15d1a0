package org.goldenthread.app.meeting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.meeting.ActionPoint;
import org.goldenthread.app.meeting.AgendaItem;
import org.goldenthread.app.meeting.Attendance;
import org.goldenthread.app.meeting.Meeting;
import org.goldenthread.app.meeting.Meetings;
import org.goldenthread.app.meeting.ReportSection;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one meeting. Call inside a read for the visit. */
@Component
class MeetingPages {
  private static final List<String> SECTIONS = List.of("decision", "discussion", "information");
  private static final List<String> ATTENDANCE = List.of("present", "apologies", "membership");

  private final Meetings meetings;
  private final MeetingLists lists;
  private final MinutesShown minutes;
  private final MeetingWords words;

  MeetingPages(Meetings meetings, MeetingLists lists, MinutesShown minutes, MeetingWords words) {
    this.meetings = meetings;
    this.lists = lists;
    this.minutes = minutes;
    this.words = words;
  }

  /**
   * The meeting of an address.
   *
   * @throws PageNotFoundException when there is none
   */
  Meeting find(Visit visit, String number) {
    Optional<Meeting> found =
        number.matches("[0-9]{1,9}")
            ? meetings.find(Integer.parseInt(number), visit.knownBy())
            : Optional.empty();
    return found.orElseThrow(
        () -> new PageNotFoundException(words.text("meeting.not-found", number)));
  }

  MeetingPage meeting(Visit visit, Meeting meeting) {
    List<ReportSection> sections = meetings.reports(meeting.id(), visit.knownBy());
    List<AgendaItem> items = meetings.agenda(meeting.id(), visit.knownBy());
    List<MeetingPage.Report> reports = reports(visit, sections, items);
    List<MeetingPage.Agenda> agenda = agenda(visit, items, sections);
    List<MeetingPage.Present> present =
        present(visit, meeting, meetings.attendance(meeting.id(), visit.knownBy()));
    List<MeetingPage.Minutes> printed = minutes.of(visit, meeting);
    List<ActionPoint> points = meetings.actions(meeting.id(), visit.knownBy());
    List<ActionRows> actions = lists.byState(visit, points, a -> null);
    return new MeetingPage(
        visit.page(
            words.text("meeting.name", words.board(meeting), words.date(meeting)),
            Section.MEETINGS,
            MeetingLists.home(visit),
            lists.parent(visit)),
        words.board(meeting),
        lists.holds(meeting, meetings.holds(visit.knownBy()).get(meeting.id())) + ".",
        facts(visit, meeting),
        Stream.of(
                contents("agenda", agenda),
                contents("minutes", printed),
                contents("actions", actions),
                contents("present", present),
                contents("reports", reports))
            .flatMap(Optional::stream)
            .toList(),
        agenda,
        present,
        printed,
        actions,
        reports);
  }

  private Optional<Link> contents(String part, List<?> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Link(words.text("meeting." + part), "#" + part));
  }

  private MeetingPage.Facts facts(Visit visit, Meeting meeting) {
    return new MeetingPage.Facts(
        words.date(meeting),
        first(meeting, Meeting.Paper::startsAt),
        first(meeting, Meeting.Paper::venue),
        meeting.known() == null
            ? null
            : new Link(words.board(meeting), visit.href("/boards/" + meeting.known())),
        meeting.papers().stream()
            .map(
                p ->
                    new MeetingPage.Paper(
                        words.text("meeting.paper." + p.kind()),
                        MeetingWords.place(visit, p.printed())))
            .toList());
  }

  private static @Nullable String first(
      Meeting meeting, Function<Meeting.Paper, @Nullable String> of) {
    return meeting.papers().stream().map(of).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The rows of each document, in order. */
  static <T> Map<Long, List<T>> byDocument(List<T> rows, Function<T, Long> document) {
    return rows.stream()
        .collect(Collectors.groupingBy(document, LinkedHashMap::new, Collectors.toList()));
  }

  private List<MeetingPage.Agenda> agenda(
      Visit visit, List<AgendaItem> items, List<ReportSection> reports) {
    Map<Long, List<AgendaItem>> printed = byDocument(items, AgendaItem::document);
    var agenda = new ArrayList<MeetingPage.Agenda>();
    for (List<AgendaItem> own : printed.values()) {
      Link from = printed.size() == 1 ? null : from(visit, own);
      boolean divided = own.stream().anyMatch(i -> section(i) != null);
      if (!divided) {
        agenda.add(new MeetingPage.Agenda(from, null, shown(visit, own, reports)));
        continue;
      }
      for (String section : SECTIONS) {
        part(
            agenda,
            from,
            words.text("meeting.section." + section),
            shown(visit, own.stream().filter(i -> section.equals(section(i))).toList(), reports));
      }
      part(
          agenda,
          from,
          words.text("meeting.section.other"),
          shown(
              visit,
              own.stream().filter(i -> i.text() != null && section(i) == null).toList(),
              reports));
      part(
          agenda,
          from,
          words.text("meeting.section.closed"),
          shown(visit, own.stream().filter(i -> i.text() == null).toList(), reports));
    }
    return agenda;
  }

  private static void part(
      List<MeetingPage.Agenda> agenda,
      @Nullable Link from,
      String heading,
      List<MeetingPage.Item> items) {
    if (!items.isEmpty()) {
      agenda.add(new MeetingPage.Agenda(from, heading, items));
    }
  }

  private static @Nullable String section(AgendaItem item) {
    return item.text() == null ? null : item.text().section();
  }

  private static @Nullable Link from(Visit visit, List<AgendaItem> items) {
    return items.stream()
        .map(AgendaItem::text)
        .filter(Objects::nonNull)
        .findFirst()
        .map(t -> MeetingWords.document(visit, t.printed()))
        .orElse(null);
  }

  private List<MeetingPage.Item> shown(
      Visit visit, List<AgendaItem> items, List<ReportSection> reports) {
    return items.stream()
        .map(
            i ->
                new MeetingPage.Item(
                    "item-" + i.id(),
                    i.number(),
                    words.closed(i.closed()),
                    i.text() == null ? null : text(visit, i, i.text(), reports)))
        .toList();
  }

  private MeetingPage.ItemText text(
      Visit visit, AgendaItem item, AgendaItem.Text text, List<ReportSection> reports) {
    return new MeetingPage.ItemText(
        text.title().replace('\n', ' '),
        text.author(),
        text.pages(),
        text.below(),
        MeetingWords.place(visit, text.printed()),
        reports.stream()
            .filter(r -> Objects.equals(r.agendaItem(), item.id()))
            .findFirst()
            .map(r -> new Link(words.text("meeting.item.report"), "#report-" + r.id()))
            .orElse(null));
  }

  private List<MeetingPage.Present> present(Visit visit, Meeting meeting, List<Attendance> all) {
    return ATTENDANCE.stream()
        .map(
            kind ->
                new MeetingPage.Present(
                    words.text("meeting.attendance." + kind),
                    all.stream()
                        .filter(a -> a.attendance().equals(kind))
                        .map(
                            a ->
                                new MeetingPage.Person(
                                    a.person() == null
                                        ? words.text("meeting.name-removed")
                                        : a.person(),
                                    a.role(),
                                    a.post(),
                                    MeetingWords.place(visit, a.printed()),
                                    remove(visit, meeting, a)))
                        .toList()))
        .filter(p -> !p.people().isEmpty())
        .toList();
  }

  private static @Nullable String remove(Visit visit, Meeting meeting, Attendance of) {
    return of.person() != null && visit.may(Permission.MANAGE_ACCESS)
        ? visit.href("/meetings/" + meeting.number() + "/attendance/" + of.id() + "/remove")
        : null;
  }

  private List<MeetingPage.Report> reports(
      Visit visit, List<ReportSection> sections, List<AgendaItem> items) {
    Map<String, List<ReportSection>> byReport =
        sections.stream()
            .collect(
                Collectors.groupingBy(
                    s -> s.document() + " " + s.report(), LinkedHashMap::new, Collectors.toList()));
    return byReport.values().stream().map(own -> report(visit, own, items)).toList();
  }

  private String item(AgendaItem item) {
    String number = item.number();
    return number == null
        ? words.text("meeting.report.item.none")
        : words.text("meeting.report.item", number);
  }

  private MeetingPage.Report report(
      Visit visit, List<ReportSection> sections, List<AgendaItem> items) {
    ReportSection first = sections.get(0);
    return new MeetingPage.Report(
        "report-" + first.id(),
        first.title() == null ? words.text("meeting.report.untitled") : first.title(),
        items.stream()
            .filter(i -> Objects.equals(i.id(), first.agendaItem()))
            .findFirst()
            .map(i -> new Link(item(i), "#item-" + i.id()))
            .orElse(null),
        MeetingWords.place(visit, first.printed()),
        sections.stream()
            .map(s -> new MeetingPage.ReportPart(s.number(), s.heading(), LongText.of(s.body())))
            .toList());
  }
}
