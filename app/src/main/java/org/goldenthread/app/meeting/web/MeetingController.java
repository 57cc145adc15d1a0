package org.goldenthread.app.meeting.web;

import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.meeting.Meeting;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Meetings and the actions they asked for. */
@Controller
class MeetingController {
  private static final String MEETINGS = "/app/{partnership}/meetings";
  private static final String ACTIONS = MEETINGS + "/actions";
  private static final String MEETING = MEETINGS + "/{meeting}";

  private final Tenancy tenancy;
  private final MeetingLists lists;
  private final MeetingPages make;
  private final MeetingTables tables;
  private final Pages pages;

  MeetingController(
      Tenancy tenancy, MeetingLists lists, MeetingPages make, MeetingTables tables, Pages pages) {
    this.tenancy = tenancy;
    this.lists = lists;
    this.make = make;
    this.tables = tables;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping(MEETINGS)
  ResponseEntity<byte[]> list(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> lists.meetings(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping(MEETINGS + ".csv")
  ResponseEntity<byte[]> listAsTable(Visit visit) {
    return tenancy.read(visit.scope(), () -> tables.meetings(visit)).download("meetings");
  }

  @Needs(Permission.READ)
  @GetMapping(ACTIONS)
  ResponseEntity<byte[]> actions(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> lists.actions(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping(ACTIONS + ".csv")
  ResponseEntity<byte[]> actionsAsTable(Visit visit) {
    return tenancy.read(visit.scope(), () -> tables.actions(visit)).download("meeting-actions");
  }

  @Needs(Permission.READ)
  @GetMapping(MEETING)
  ResponseEntity<byte[]> one(Visit visit, @PathVariable("meeting") String number) {
    return pages.show(
        tenancy.read(visit.scope(), () -> make.meeting(visit, make.find(visit, number))));
  }

  @Needs(Permission.READ)
  @GetMapping(MEETING + "/agenda.csv")
  ResponseEntity<byte[]> agenda(Visit visit, @PathVariable("meeting") String number) {
    return table(visit, number, "agenda", m -> tables.agenda(visit, m));
  }

  @Needs(Permission.READ)
  @GetMapping(MEETING + "/minutes.csv")
  ResponseEntity<byte[]> minutes(Visit visit, @PathVariable("meeting") String number) {
    return table(visit, number, "minutes", m -> tables.minutes(visit, m));
  }

  @Needs(Permission.READ)
  @GetMapping(MEETING + "/attendance.csv")
  ResponseEntity<byte[]> attendance(Visit visit, @PathVariable("meeting") String number) {
    return table(visit, number, "attendance", m -> tables.attendance(visit, m));
  }

  @Needs(Permission.READ)
  @GetMapping(MEETING + "/actions.csv")
  ResponseEntity<byte[]> actionsOf(Visit visit, @PathVariable("meeting") String number) {
    return table(visit, number, "actions", m -> tables.actions(visit, m));
  }

  @Needs(Permission.READ)
  @GetMapping(MEETING + "/reports.csv")
  ResponseEntity<byte[]> reports(Visit visit, @PathVariable("meeting") String number) {
    return table(visit, number, "reports", m -> tables.reports(visit, m));
  }

  /** A table about a meeting. */
  private interface Work {
    Csv of(Meeting meeting);
  }

  private ResponseEntity<byte[]> table(Visit visit, String number, String name, Work work) {
    return tenancy
        .read(visit.scope(), () -> work.of(make.find(visit, number)))
        .download("meeting-" + number + "-" + name);
  }
}
