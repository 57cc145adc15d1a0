package org.goldenthread.app.plan.web;

import static org.goldenthread.app.shell.Views.ENTERED;
import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;
import static org.goldenthread.app.shell.Views.WRITTEN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Criterion;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.EditedHere;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.SourceLines;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.StatusCount;
import org.goldenthread.app.shell.StatusSummary;
import org.goldenthread.app.shell.Unit;
import org.jspecify.annotations.Nullable;

/** Plan pages with everything in them, for view tests. */
public final class PlanPages {

  public static final String PLAN = "/app/wexmere/plans/cypp-2007";
  public static final Link PLAN_LINK = new Link("Children and Young People's Plan", PLAN);
  public static final Link UPDATE =
      new Link("Progress update, December 2009", "/app/wexmere/documents/2");

  private static final String POST =
      "/app/wexmere/people/posts/00000000-0000-0000-0000-000000000001";
  private static final String ORGANISATION =
      "/app/wexmere/people/organisations/00000000-0000-0000-0000-000000000002";

  private PlanPages() {}

  public static StatusSummary summary() {
    return new StatusSummary(
        Unit.of("Commitment"),
        80,
        List.of(
            count(Status.RED, 9),
            count(Status.AMBER, 13),
            count(Status.GREEN, 22),
            count(Status.COMPLETE, 37)),
        List.of(
            new Criterion(Status.RED, "Behind, and no plan to catch up has been agreed"),
            new Criterion(Status.AMBER, "Late or at risk, with a plan in place"),
            new Criterion(Status.GREEN, null),
            new Criterion(Status.COMPLETE, "Target met or the work is finished")),
        null,
        "One commitment has two statuses.");
  }

  public static StatusSummary publishedSummary() {
    return new StatusSummary(
        Unit.of("Milestone"),
        156,
        List.of(
            count(Status.RED, 7),
            count(Status.AMBER, 121),
            count(Status.GREEN, 26),
            count(Status.BLUE, 2)),
        List.of(
            new Criterion(Status.RED, "Will not be reached"),
            new Criterion(Status.AMBER, "Work goes on as planned"),
            new Criterion(Status.GREEN, "Reached"),
            new Criterion(Status.BLUE, null)),
        new Link("Board papers, January 2014", "/app/wexmere/documents/4"),
        null);
  }

  private static EditLinks editing() {
    return new EditLinks(
        new Link("Change this plan", PLAN + "/edit"),
        List.of(new Link("Draft 2: one change (Proposed)", PLAN + "/drafts/2")));
  }

  private static StatusCount count(Status status, int count) {
    return new StatusCount(status, count, PLAN + "?status=" + status.slug());
  }

  public static PlanPage plan() {
    return plan(page("Children and Young People's Plan"), none(), 80, branches());
  }

  public static PlanPage filteredToNothing() {
    Choice red = new Choice(none().status().options(), "red");
    return plan(
        page("Children and Young People's Plan")
            .with(List.of(new Page.Parameter("status", "red")))
            .asAt(AsAt.of(LocalDate.of(2009, 9, 30))),
        new PlanPage.Filter(red, none().lead(), none().board(), none().tag()),
        0,
        List.of());
  }

  /** A plan with as many milestones as the longest published one. */
  public static PlanPage long156() {
    List<PlanPage.Node> milestones =
        IntStream.rangeClosed(1, 156).mapToObj(PlanPages::milestone).toList();
    PlanPage.Node action =
        new PlanPage.Node(
            "Action",
            "(i)",
            "Parents find help early and near home",
            PLAN + "/items/i",
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            "156 milestones",
            null,
            false,
            milestones);
    PlanPage.Node priority =
        new PlanPage.Node(
            "Priority",
            "1",
            "Every child has a good start",
            PLAN + "/items/1",
            null,
            List.of(),
            List.of("Head of Early Years"),
            null,
            List.of(),
            "156 milestones",
            null,
            false,
            List.of(action));
    return new PlanPage(
        page("Children's Plan 2013 to 2016"),
        "2013 to 2016",
        publishedSummary(),
        none(),
        156,
        156,
        List.of(priority, elsewhere()),
        related(),
        control(),
        "Version 3, read from update.txt, took the place of what was edited here.",
        EditLinks.NONE);
  }

  private static PlanPage.Node milestone(int number) {
    return new PlanPage.Node(
        "Milestone",
        Integer.toString(number),
        "Every family centre asks new parents how they sleep, eat and cope, writes the answers down"
            + " in the shared record, and offers a visit within ten working days",
        PLAN + "/items/p1-" + number,
        number > 6 ? "Care leavers" : null,
        List.of(),
        List.of("Delivery: Family centres", "Strategy: Public Health"),
        number % 2 == 0 ? "March 2014" : null,
        List.of(),
        null,
        null,
        false,
        List.of());
  }

  private static PlanPage plan(
      Page page, PlanPage.Filter filter, int shown, List<PlanPage.Node> branches) {
    return new PlanPage(
        page,
        "2007 to 2010",
        summary(),
        filter,
        shown,
        80,
        branches,
        related(),
        control(),
        null,
        editing());
  }

  private static PlanPage.Filter none() {
    return new PlanPage.Filter(
        new Choice(
            List.of(
                new Choice.Option("red", "Red"),
                new Choice.Option("amber", "Amber"),
                new Choice.Option("complete", "Complete")),
            ""),
        new Choice(List.of(new Choice.Option("public-health", "Public Health")), ""),
        new Choice(List.of(), ""),
        new Choice(List.of(new Choice.Option("area-of-focus", "Area of focus")), ""));
  }

  static Page page(String title) {
    return Page.of(title, PLAN).in(WEXMERE, Section.PLAN, HOME);
  }

  private static List<Link> related() {
    return List.of(
        new Link("Progress report", PLAN + "/progress"),
        new Link("Printed totals and counted rows", PLAN + "/reconciliation/2"),
        new Link("Crosswalk to outside frameworks", PLAN + "/crosswalk"));
  }

  private static List<PlanPage.DocumentControl> control() {
    return List.of(
        new PlanPage.DocumentControl(
            "2",
            UPDATE,
            "April to September 2009",
            WRITTEN,
            "date of the meeting, line 8",
            ENTERED),
        new PlanPage.DocumentControl(
            "1",
            new Link("The plan as adopted", "/app/wexmere/documents/1"),
            null,
            LocalDate.of(2007, 4, 1),
            "no date printed; start of the plan's period",
            ENTERED));
  }

  private static List<PlanPage.Node> branches() {
    return List.of(
        new PlanPage.Node(
            "Theme",
            null,
            "Being healthy",
            PLAN + "/items/being-healthy",
            null,
            List.of(),
            List.of(),
            null,
            List.of(count(Status.RED, 2), count(Status.GREEN, 1)),
            "13 commitments",
            null,
            false,
            commitments()),
        elsewhere());
  }

  private static PlanPage.Node elsewhere() {
    return new PlanPage.Node(
        "Priority",
        "4",
        "Children are safe from exploitation",
        PLAN + "/items/4",
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        "the Safeguarding Board",
        false,
        List.of());
  }

  static List<PlanPage.Node> commitments() {
    return List.of(
        leaf(
            "H02",
            "Fewer women smoke while they expect a child, by one point a year",
            List.of(
                new JudgedStatus(
                    Status.RED, null, null, Status.AMBER, "Public Health, 12 October", null)),
            List.of("Head of Public Health"),
            "March 2010",
            true),
        leaf(
            "H08",
            "Stop the rise in children who are overweight",
            List.of(
                new JudgedStatus(Status.RED, "Reception", null, null, null, null),
                new JudgedStatus(Status.AMBER, "Year 6", null, null, null, null)),
            List.of(),
            null,
            false),
        leaf("S15/17", "Foster homes near school", List.of(), List.of(), null, false),
        leaf(
            "H11",
            "Open six healthy living centres",
            List.of(
                new JudgedStatus(
                    Status.COMPLETE,
                    null,
                    "on basis that the target is now ongoing",
                    null,
                    null,
                    null)),
            List.of(),
            "2008",
            false));
  }

  private static PlanPage.Node leaf(
      String ref,
      String text,
      List<JudgedStatus> statuses,
      List<String> leads,
      @Nullable String due,
      boolean isNew) {
    return new PlanPage.Node(
        "Commitment",
        ref,
        text,
        PLAN + "/items/" + ref.toLowerCase(java.util.Locale.ROOT).replace('/', '-'),
        null,
        statuses,
        leads,
        due,
        List.of(),
        null,
        null,
        isNew,
        List.of());
  }

  static Page itemPage(String title) {
    return Page.of(title, PLAN + "/items/h02")
        .in(
            WEXMERE,
            Section.PLAN,
            HOME,
            PLAN_LINK,
            new Link("Being healthy", PLAN + "/items/being-healthy"));
  }

  public static ItemPage item() {
    SourceLines place =
        new SourceLines("update-2009.txt", List.of(402, 403), "/app/wexmere/documents/2");
    return new ItemPage(
        itemPage("H02 Fewer women smoke while they expect a child, by one point a year"),
        "Commitment",
        "H02",
        "Fewer women smoke while they expect a child, by one point a year",
        List.of(
            new JudgedStatus(
                Status.RED,
                null,
                "prevalence still high",
                Status.AMBER,
                "Public Health, 12 October 2009",
                "Behind, and no plan to catch up has been agreed")),
        null,
        new ItemPage.NumbersSay(
            "target missed by 8.15 percentage points",
            ItemPage.Agreement.AGREES,
            "/app/wexmere/measures/ni-53#mark-target"),
        List.of(),
        thread(),
        particulars(),
        List.of(update(), earlierUpdate()),
        List.of(numbers(place)),
        commitments().subList(1, 3),
        List.of(
            new ItemPage.Related("plan.link.see-also", "see also H03", new Link("H03", PLAN)),
            new ItemPage.Related("plan.link.linked-to", "Linked to priority 9 milestone 3", null)),
        List.of(
            new ItemPage.StatusChange(
                WRITTEN, null, Status.AMBER, Status.RED, "prevalence still high", place),
            new ItemPage.StatusChange(
                LocalDate.of(2009, 7, 1), null, null, Status.AMBER, null, place)),
        List.of(place),
        editing());
  }

  /** An item about which only its text is known. */
  public static ItemPage bareItem() {
    return new ItemPage(
        itemPage("Foster homes near school"),
        "Commitment",
        null,
        "Foster homes near school",
        List.of(),
        null,
        null,
        List.of(),
        new ItemPage.GoldenThread(List.of(), List.of(), null, DoingSource.Doing.NOTHING, List.of()),
        new ItemPage.Particulars(List.of(), null, null, null, null, List.of(), null, null),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new SourceLines("plan.txt", List.of(12), "/app/wexmere/documents/1")),
        EditLinks.NONE);
  }

  /** The same item with figures that contradict its status. */
  public static ItemPage disagreeingItem() {
    ItemPage item = item();
    return new ItemPage(
        item.page(),
        item.level(),
        item.ref(),
        item.text(),
        List.of(JudgedStatus.of(Status.COMPLETE)),
        null,
        new ItemPage.NumbersSay(
            "target missed by 8.15 percentage points",
            ItemPage.Agreement.DISAGREES,
            "/app/wexmere/measures/ni-53#mark-target"),
        List.of("Complete, but its measure misses the target."),
        item.thread(),
        item.particulars(),
        item.updates(),
        item.numbers(),
        item.children(),
        item.links(),
        item.history(),
        item.places(),
        item.editing());
  }

  private static ItemPage.GoldenThread thread() {
    return new ItemPage.GoldenThread(
        List.of(PLAN_LINK, new Link("Being healthy", PLAN + "/items/being-healthy")),
        List.of(
            new ItemPage.ThreadMeasure(
                new Link("NI 53 Smoking at delivery", "/app/wexmere/measures/ni-53"),
                "27.67% in Apr-Jun 2009, plan 19.52%",
                Direction.WORSE)),
        "2 milestones",
        new DoingSource.Doing(
            List.of(new Link("2 actions, 1 overdue", "/app/wexmere/actions?state=all")),
            List.of(new Link("Add an action", PLAN + "/items/h02/actions/add"))),
        List.of(new Link("H03 Breastfeeding", PLAN + "/items/h03")));
  }

  private static ItemPage.Particulars particulars() {
    return new ItemPage.Particulars(
        List.of(
            new ItemPage.Lead(
                "delivery", "Head of Midwifery", true, List.of(meant("Head of Midwifery"))),
            new ItemPage.Lead(
                "lead-officer",
                "DPH/PCT",
                false,
                List.of(
                    meant("Director of Public Health"),
                    new ItemPage.Meant(
                        new Link("Wexmere Primary Care Trust", ORGANISATION),
                        List.of(new Link("Chief executive", POST)),
                        true),
                    new ItemPage.Meant(new Link("Health Team", POST), List.of(), false))),
            new ItemPage.Lead("unspecified", "Public Health", false, List.of())),
        "Health Partnership Board",
        "March 2010",
        LongText.of("26.6% or lower in 2007/08"),
        LongText.of("Qtr 4 08/09 28.02%, plan 20.42%\nQtr 1 09/10 27.67%, plan 19.52%"),
        List.of("Area of focus", "LAA"),
        "Pregnancy",
        null);
  }

  private static ItemPage.Meant meant(String post) {
    return new ItemPage.Meant(new Link(post, POST), List.of(), true);
  }

  private static ItemPage.Update update() {
    return new ItemPage.Update(
        "April to September 2009",
        WRITTEN,
        new SourceLines("update-2009.txt", List.of(402), "/app/wexmere/documents/2"),
        LongText.of(
            "Two advisers have been recruited and see every expectant mother who smokes. The scheme"
                + " for smoke-free homes began in May in four wards.\n"
                + "• Clinics run in six family centres\n"
                + "• A campaign reached 4,000 homes\n"
                + "The steering group is working out further actions."),
        List.of(Direction.WORSE, Direction.BETTER),
        true);
  }

  private static ItemPage.Update earlierUpdate() {
    return new ItemPage.Update(
        null,
        LocalDate.of(2009, 7, 1),
        new EditedHere(LocalDate.of(2009, 7, 1), "Public Health"),
        LongText.of("One adviser recruited."),
        List.of(),
        false);
  }

  private static ItemPage.NumberTable numbers(SourceLines place) {
    return new ItemPage.NumberTable(
        "Smoking at delivery",
        List.of("shell.kind.actual", "shell.kind.plan"),
        List.of(
            new ItemPage.NumberRow("Qtr 4 08/09", Arrays.asList("28.02%", "20.42%"), false, place),
            new ItemPage.NumberRow("Qtr 1 09/10", Arrays.asList("27.67%", null), true, place),
            new ItemPage.NumberRow(null, Arrays.asList("25%", null), false, place)));
  }

  public static CrosswalkPage crosswalk() {
    SourceLines place = new SourceLines("plan.txt", List.of(88), "/app/wexmere/documents/1");
    return new CrosswalkPage(
        Page.of("Crosswalk", PLAN + "/crosswalk").in(WEXMERE, Section.PLAN, HOME, PLAN_LINK),
        PLAN_LINK,
        List.of(
            new CrosswalkPage.Part(
                "Being healthy",
                PLAN + "/items/being-healthy",
                List.of(
                    new CrosswalkPage.Mapping(
                        "National framework",
                        "Healthy lives",
                        LongText.of("• Eat well\n• Sleep well"),
                        place),
                    new CrosswalkPage.Mapping(
                        "Local area agreement", null, LongText.of("Smoking at delivery"), place))),
            new CrosswalkPage.Part(
                "Staying safe",
                null,
                List.of(
                    new CrosswalkPage.Mapping(
                        "National framework", null, LongText.of("Safe at home"), place)))));
  }
}
