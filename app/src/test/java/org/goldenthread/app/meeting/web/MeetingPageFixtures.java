package org.goldenthread.app.meeting.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.READER;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.SourceLines;

/** Pages of meetings with everything in them, for view tests. */
public final class MeetingPageFixtures {
  private static final String MEETINGS = "/app/wexmere/meetings";
  private static final SourceLines PLACE =
      new SourceLines("papers.txt", List.of(52), "/app/wexmere/documents/2#section-3");
  private static final Link DOCUMENT = new Link("papers.txt", "/app/wexmere/documents/2");

  private MeetingPageFixtures() {}

  /** Every page by the name of its test. */
  public static Map<String, PageModel> all() {
    return Map.of(
        "meetings", list(),
        "meetings-empty", empty(),
        "meeting", meeting(),
        "meeting-announced", announced(),
        "meeting-remove-name", remove(Form.blank()),
        "meeting-remove-name-refused",
            remove(Form.blank().withProblem("confirm", "Tick the box to remove the name")),
        "action-log", log(),
        "action-log-empty",
            new ActionLogPage(page("Actions from meetings", "/actions"), "No actions.", List.of()));
  }

  private static Page page(String title, String path) {
    return Page.of(title, MEETINGS + path).in(WEXMERE, Section.MEETINGS, HOME).seenBy(READER, null);
  }

  static RemoveNamePage remove(Form form) {
    return new RemoveNamePage(
        page("Remove Councillor Hill", "/1/attendance/7/remove"),
        form,
        new Link("Children's Trust, 9 February 2016", MEETINGS + "/1"),
        "Councillor Hill");
  }

  static MeetingsPage list() {
    return new MeetingsPage(
        page("Meetings", ""),
        "2 meetings, the latest first under their boards.",
        new Link("Actions from meetings", MEETINGS + "/actions"),
        List.of(
            new MeetingsPage.Board(
                "board-1",
                "Children's Trust",
                List.of(
                    new MeetingsPage.Row(
                        new Link("9 February 2016", MEETINGS + "/1"),
                        "4 agenda items, 2 reports",
                        List.of(DOCUMENT)),
                    new MeetingsPage.Row(
                        new Link("8 December 2015", MEETINGS + "/2"),
                        "Announced only",
                        List.of(DOCUMENT))))));
  }

  static MeetingsPage empty() {
    return new MeetingsPage(
        page("Meetings", ""),
        "No meetings yet.",
        new Link("Actions from meetings", MEETINGS + "/actions"),
        List.of());
  }

  static MeetingPage meeting() {
    return new MeetingPage(
        page("Children's Trust, 9 February 2016", "/1"),
        "Children's Trust",
        "4 agenda items, 2 minutes.",
        new MeetingPage.Facts(
            "9 February 2016",
            "4.30 pm",
            null,
            new Link("Children's Trust", "/app/wexmere/boards/k"),
            List.of(new MeetingPage.Paper("Agenda", PLACE))),
        List.of(new Link("Agenda", "#agenda"), new Link("Minutes", "#minutes")),
        List.of(
            new MeetingPage.Agenda(
                DOCUMENT,
                "For decision",
                List.of(
                    new MeetingPage.Item(
                        "item-1",
                        "1",
                        null,
                        new MeetingPage.ItemText(
                            "Youth Justice Plan",
                            "Head of Youth Justice",
                            "9 - 24",
                            "copy attached\nTo approve",
                            PLACE,
                            new Link("Read the report", "#report-1"))),
                    new MeetingPage.Item(
                        "item-2",
                        "2",
                        "Exempt, paragraph 3 (about the finances or business of a person or body)",
                        new MeetingPage.ItemText(
                            "Zephyr House contract", null, null, null, PLACE, null)))),
            new MeetingPage.Agenda(
                null,
                "Not open to the public",
                List.of(
                    new MeetingPage.Item(
                        "item-3", "3", "Exempt, paragraph 1 (about an individual)", null)))),
        List.of(
            new MeetingPage.Present(
                "Present",
                List.of(
                    new MeetingPage.Person(
                        "Councillor Hill",
                        "Chair",
                        "Wexmere Council",
                        PLACE,
                        MEETINGS + "/1/attendance/7/remove"),
                    new MeetingPage.Person("Name removed", null, null, PLACE, null)))),
        List.of(
            new MeetingPage.Minutes(
                DOCUMENT,
                List.of(
                    new MeetingPage.Minute(
                        "minute-D84",
                        "D84",
                        null,
                        new MeetingPage.MinuteText(
                            "TERMS OF REFERENCE",
                            LongText.of("Further to Minute No. 228, a report was considered."),
                            List.of(
                                new MeetingPage.Resolved(
                                    "resolution-1", "1", "That it be noted.", PLACE),
                                new MeetingPage.Resolved(
                                    "resolution-2", "2", "That it be sent.", PLACE)),
                            List.of(
                                new MeetingPage.Earlier(
                                    "228", "Minute No. 228", MEETINGS + "/3#minute-228"),
                                new MeetingPage.Earlier("12", "Minute No. 12", null)),
                            PLACE)),
                    new MeetingPage.Minute(
                        "minute-D85", "D85", "Exempt, paragraph 1 (about an individual)", null)),
                List.of(
                    new MeetingPage.Resolved(
                        "resolution-3", null, "That all be thanked.", PLACE)))),
        List.of(rows(null)),
        List.of(
            new MeetingPage.Report(
                "report-1",
                "Youth Justice Plan",
                new Link("Item 1 of the agenda", "#item-1"),
                PLACE,
                List.of(
                    new MeetingPage.ReportPart("4", "Summary", LongText.of("It is published.")),
                    new MeetingPage.ReportPart(null, "Contact", LongText.of(""))))));
  }

  static MeetingPage announced() {
    return new MeetingPage(
        page("Children's Trust, 12 April 2016", "/4"),
        "Children's Trust",
        "Announced only.",
        new MeetingPage.Facts(
            "12 April 2016", null, null, null, List.of(new MeetingPage.Paper("Announced", PLACE))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static ActionLogPage log() {
    return new ActionLogPage(
        page("Actions from meetings", "/actions"),
        "2 actions: 2 open.",
        List.of(rows(new Link("Children's Trust, 9 February 2016", MEETINGS + "/1"))));
  }

  private static ActionRows rows(@org.jspecify.annotations.Nullable Link meeting) {
    return new ActionRows(
        "Open",
        List.of(
            new ActionRows.Row(
                "action-1",
                "1",
                LongText.of("Table an update."),
                "Head of Housing",
                "December 2013",
                LongText.of("On-going"),
                "Actions of 14.06.2013",
                meeting,
                PLACE),
            new ActionRows.Row(
                "action-2",
                null,
                LongText.of("Write to the schools. Ask each what it needs. " + "More. ".repeat(40)),
                null,
                null,
                null,
                null,
                meeting,
                PLACE)));
  }
}
