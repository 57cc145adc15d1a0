package org.goldenthread.app.home.web;

import static org.goldenthread.app.shell.Views.ENTERED;
import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;
import static org.goldenthread.app.shell.Views.WRITTEN;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.app.people.WorkSource.Group;
import org.goldenthread.app.people.WorkSource.Work;
import org.goldenthread.app.plan.web.PlanPages;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Mark;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.SourceLines;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.Task;
import org.goldenthread.app.shell.Views;
import org.jspecify.annotations.Nullable;

/** Front pages and document pages with everything in them, for view tests. */
public final class HomePages {

  private static final SourceLines PLACE =
      new SourceLines("board-2014-01.txt", List.of(380, 381), "/app/wexmere/documents/4");

  private HomePages() {}

  public static ManagePage manage(ManagePage.Entry... entries) {
    return new ManagePage(
        Page.of("Manage", "/app/wexmere/manage").in(WEXMERE, Section.MANAGE, HOME),
        List.of(entries));
  }

  public static PartnershipsPage partnerships(Page.Partnership... partnerships) {
    return new PartnershipsPage(
        Page.of("Partnerships", "/"),
        Arrays.stream(partnerships)
            .map(p -> new PartnershipsPage.Door(p.name(), "/" + p.slug()))
            .toList(),
        "/sign-in");
  }

  public static PublicPage publicPage(PublicPage.Plan... plans) {
    return new PublicPage(
        Page.of(Views.WEXMERE.name(), "/wexmere"),
        List.of(plans),
        "/sign-in?wanted=/app/wexmere/my-work");
  }

  public static MyWorkPage myWork() {
    return new MyWorkPage(
        page("My work", "/app/wexmere/my-work"),
        "1 thing waits for you. You lead 2 things in the plans.",
        List.of(
            new MyWorkPage.Tasks(
                "Waiting for your decision",
                List.of(
                    new Work(
                        Group.DECIDE,
                        new Link("Draft 2 of the plan", "/app/wexmere/plans/x/drafts/2"),
                        "5 changes, proposed by the Analyst",
                        null,
                        List.of())))),
        List.of(
            new Work(
                Group.LEAD,
                new Link("H02 Reduce smoking", "/app/wexmere/plans/x/items/h02"),
                "Lead officer",
                "March 2010",
                List.of(JudgedStatus.of(Status.RED))),
            new Work(
                Group.LEAD,
                new Link("H03 <script>", "/app/wexmere/plans/x/items/h03"),
                "Delivery",
                null,
                List.of())));
  }

  public static MyWorkPage noWork() {
    return new MyWorkPage(
        page("My work", "/app/wexmere/my-work"), "Nothing waits for you.", List.of(), List.of());
  }

  private static Page page(String title, String path) {
    return Page.of(title, path).in(Views.WEXMERE, null, Views.HOME);
  }

  public static HomePage home() {
    return home(
        List.of(
            new HomePage.PlanCard(
                new Link("Children and Young People's Plan", PlanPages.PLAN),
                "2007 to 2010",
                PlanPages.summary(),
                new HomePage.Changed(3, "July 2009", PlanPages.PLAN + "/progress?show=new"),
                List.of(),
                List.of(
                    new Link("Progress report: Children and Young People's Plan", PlanPages.PLAN),
                    new Link("Printed totals and counted rows", PlanPages.PLAN + "/x"))),
            new HomePage.PlanCard(
                new Link("Children's Plan 2013 to 2016", "/app/wexmere/plans/cypp-2013"),
                null,
                PlanPages.publishedSummary(),
                null,
                List.of(
                    new HomePage.Elsewhere(
                        new Link("4 Children are safe from exploitation", PlanPages.PLAN),
                        "the Safeguarding Board")),
                List.of()),
            new HomePage.PlanCard(
                new Link("Change for Children", "/app/wexmere/plans/change"),
                "2006 to 2009",
                null,
                null,
                List.of(),
                List.of())));
  }

  public static HomePage home(List<HomePage.PlanCard> plans) {
    return new HomePage(
        Page.of(WEXMERE.name(), "/app/wexmere").in(WEXMERE, null).seenBy(Views.READER, null),
        plans,
        new Link("12 exceptions: read why", "/app/wexmere/exceptions"),
        "/app/wexmere/setting-up");
  }

  public static DocumentsPage documents(DocumentsPage.Row... rows) {
    return new DocumentsPage(
        Page.of("Documents", "/app/wexmere/documents").in(WEXMERE, Section.DOCUMENTS, HOME),
        "/app/wexmere/documents/bring-in",
        List.of(
            new DocumentsPage.Waiting(
                new Link("minutes.txt", "/app/wexmere/documents/bring-in/1"),
                "Performance officer",
                ENTERED)),
        List.of(rows));
  }

  public static DocumentsPage.Row row() {
    return new DocumentsPage.Row(
        new Link("Board papers, January 2014", "/app/wexmere/documents/4"),
        "board-2014-01.txt",
        List.of("home.kind.progress-update", "home.kind.meeting-papers"),
        WRITTEN,
        ENTERED,
        194,
        3,
        new Link("version 2", "/app/wexmere/documents/5"));
  }

  public static DocumentPage document() {
    return document(
        List.of(new DocumentPage.Warning("A row without a reference was left as text", PLACE)),
        List.of(
            new DocumentPage.MarkDifference(
                new Link("NI 148", "/app/wexmere/measures/ni-148"),
                "2009/10",
                "measure.against.national",
                new MarkCell(
                    Mark.LEVEL,
                    Mark.CLEARLY_BETTER,
                    "Better by 1.0 point, less than the tolerance of 2 points.",
                    "/app/wexmere/measures/ni-148#mark-national"))),
        List.of(
            new DocumentPage.SectionKept(
                "section-1",
                "home.section.minutes",
                "Minutes of the last meeting",
                LongText.of("The minutes were agreed.\n• One correction on page 2"),
                PLACE),
            new DocumentPage.SectionKept(
                "section-2",
                "home.section.narrative",
                null,
                LongText.of("A word of thanks."),
                PLACE)));
  }

  public static DocumentPage document(
      List<DocumentPage.Warning> warnings,
      List<DocumentPage.MarkDifference> marks,
      List<DocumentPage.SectionKept> sections) {
    return new DocumentPage(
        Page.of("Board papers, January 2014", "/app/wexmere/documents/4")
            .in(WEXMERE, Section.DOCUMENTS, HOME, new Link("Documents", "/app/wexmere/documents")),
        new DocumentPage.Facts(
            "board-2014-01.txt",
            List.of("home.kind.progress-update", "home.kind.meeting-papers"),
            null,
            "October to December 2013",
            WRITTEN,
            "date of the meeting, line 8",
            ENTERED,
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            171_801,
            null,
            new Link("version 2", "/app/wexmere/documents/5")),
        List.of(
            new Link("Read the progress report", "/app/wexmere/plans/cypp-2013/progress"),
            new Link("Go on setting up", "/app/wexmere/setting-up")),
        "/app/wexmere/documents/4/take-back",
        Arrays.stream(DocumentPage.Kind.values())
            .map(kind -> new DocumentPage.ReadCount(kind, kind.ordinal() * 20))
            .toList(),
        List.of(new Link("Children's Plan 2013 to 2016", "/app/wexmere/plans/cypp-2013")),
        warnings,
        marks,
        sections,
        List.of(
            new DocumentPage.Version(
                "home.version.version", "1.1", "25.11.13", "Amendments in meeting", "SM, Yes"),
            new DocumentPage.Version("home.version.approval", "The board", null, null, null)),
        List.of(new DocumentPage.Term("CYPP", "Children and Young People's Plan")));
  }

  /** Documents brought in after one that is to be taken back. */
  public static final List<Link> LATER =
      List.of(
          new Link("Board papers, June 2014", "/app/wexmere/documents/9"),
          new Link("Board papers, March 2014", "/app/wexmere/documents/6"));

  public static TakeDocumentBackPage takeBack(
      Form form, List<Link> first, @Nullable String restsOn) {
    return new TakeDocumentBackPage(
        Page.of("Take board-2014-01.txt back", "/app/wexmere/documents/4/take-back")
            .in(WEXMERE, Section.DOCUMENTS, HOME),
        form,
        new Link("Board papers, January 2014", "/app/wexmere/documents/4"),
        first,
        restsOn);
  }

  public static SettingUpPage settingUp() {
    return new SettingUpPage(
        Page.of("Setting up", "/app/wexmere/setting-up").in(WEXMERE, Section.MANAGE, HOME),
        "Step 2 of 6: Check what was read",
        new Link("Check what was read", "/app/wexmere/documents"),
        List.of(
            new Task(
                "Bring in your plan",
                "/app/wexmere/documents/bring-in",
                "Send it",
                "Completed",
                null),
            new Task("Check what was read", "/app/wexmere/documents", "Look", "To do", "blue"),
            new Task("Read the report", null, "It stands", "Cannot start yet", null)));
  }

  public static TakenBackPage takenBack() {
    return new TakenBackPage(
        Page.of("board-2014-01.txt was taken back", "/app/wexmere/documents/4")
            .in(WEXMERE, Section.DOCUMENTS, HOME, new Link("Documents", "/app/wexmere/documents")),
        "board-2014-01.txt",
        ENTERED,
        "Performance officer",
        "The wrong file <script>",
        new Link("See the history", "/app/wexmere/history"));
  }
}
