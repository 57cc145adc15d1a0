package org.goldenthread.app.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.meeting.ActionPoint;
import org.goldenthread.app.meeting.AgendaItem;
import org.goldenthread.app.meeting.Attendance;
import org.goldenthread.app.meeting.Meeting;
import org.goldenthread.app.meeting.Meetings;
import org.goldenthread.app.meeting.Minute;
import org.goldenthread.app.meeting.Printed;
import org.goldenthread.app.meeting.ReportSection;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of the meetings' pages as data. Call inside a read for the visit. */
@Component
class MeetingTables {
  private final Meetings meetings;
  private final MeetingWords words;

  MeetingTables(Meetings meetings, MeetingWords words) {
    this.meetings = meetings;
    this.words = words;
  }

  Csv meetings(Visit visit) {
    Map<Long, Meetings.Holds> holds = meetings.holds(visit.knownBy());
    Csv csv =
        Csv.withColumns(
            "meeting",
            "board",
            "date",
            "items",
            "minutes",
            "resolutions",
            "actions",
            "reports",
            "documents");
    for (Meeting m : meetings.all(visit.knownBy())) {
      Meetings.Holds held = holds.getOrDefault(m.id(), new Meetings.Holds(0, 0, 0, 0, 0));
      csv.row(
          m.number(),
          m.board(),
          m.heldOn(),
          held.items(),
          held.minutes(),
          held.resolutions(),
          held.actions(),
          held.reports(),
          m.papers().stream().map(p -> p.printed().file()).distinct().toList());
    }
    return csv;
  }

  Csv agenda(Visit visit, Meeting meeting) {
    Csv csv =
        Csv.withColumns(
            "number", "exempt", "section", "title", "author", "pages", "below", "file", "line");
    for (AgendaItem i : meetings.agenda(meeting.id(), visit.knownBy())) {
      AgendaItem.Text text = i.text();
      String closed = words.closed(i.closed());
      if (text == null) {
        csv.row(i.number(), closed, null, null, null, null, null, null, null);
      } else {
        csv.row(
            i.number(),
            closed,
            text.section(),
            text.title(),
            text.author(),
            text.pages(),
            text.below(),
            text.printed().file(),
            text.printed().line());
      }
    }
    return csv;
  }

  Csv minutes(Visit visit, Meeting meeting) {
    Csv csv =
        Csv.withColumns("minute", "exempt", "title", "text", "part", "resolved", "file", "line");
    List<Minute.Resolution> resolutions = meetings.resolutions(meeting.id(), visit.knownBy());
    for (Minute m : meetings.minutes(meeting.id(), visit.knownBy())) {
      Minute.Text text = m.text();
      String closed = words.closed(m.closed());
      if (text == null) {
        csv.row(m.number(), closed, null, null, null, null, null, null);
      } else {
        csv.row(
            m.number(),
            closed,
            text.title(),
            text.body(),
            null,
            null,
            text.printed().file(),
            text.printed().line());
        resolutions.stream()
            .filter(r -> Objects.equals(r.minute(), m.id()))
            .forEach(r -> resolved(csv, m.number(), closed, r));
      }
    }
    resolutions.stream().filter(r -> r.minute() == null).forEach(r -> resolved(csv, null, null, r));
    return csv;
  }

  private static void resolved(
      Csv csv, @Nullable String minute, @Nullable String closed, Minute.Resolution r) {
    csv.row(
        minute,
        closed,
        null,
        null,
        r.part(),
        r.leadIn() == null ? r.body() : r.leadIn() + " " + r.body(),
        r.printed().file(),
        r.printed().line());
  }

  Csv attendance(Visit visit, Meeting meeting) {
    Csv csv = Csv.withColumns("person", "role", "post", "attendance", "file", "line");
    for (Attendance a : meetings.attendance(meeting.id(), visit.knownBy())) {
      csv.row(
          a.person(), a.role(), a.post(), a.attendance(), a.printed().file(), a.printed().line());
    }
    return csv;
  }

  Csv actions(Visit visit, Meeting meeting) {
    return actions(meetings.actions(meeting.id(), visit.knownBy()));
  }

  Csv actions(Visit visit) {
    return actions(meetings.actions(visit.knownBy()));
  }

  private static Csv actions(List<ActionPoint> actions) {
    Csv csv =
        Csv.withColumns(
            "meeting", "log", "number", "owner", "from", "action", "update", "due", "state", "file",
            "line");
    for (ActionPoint a : actions) {
      Printed printed = a.printed();
      csv.row(
          a.meeting(),
          a.log(),
          a.number(),
          a.owner(),
          a.fromItem(),
          a.details(),
          a.progress(),
          a.due(),
          a.state(),
          printed.file(),
          printed.line());
    }
    return csv;
  }

  Csv reports(Visit visit, Meeting meeting) {
    Csv csv = Csv.withColumns("report", "section", "heading", "text", "file", "line");
    for (ReportSection s : meetings.reports(meeting.id(), visit.knownBy())) {
      csv.row(s.title(), s.number(), s.heading(), s.body(), s.printed().file(), s.printed().line());
    }
    return csv;
  }
}
