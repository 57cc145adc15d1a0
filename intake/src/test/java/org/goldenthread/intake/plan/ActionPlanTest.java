package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ClaimDraft;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.LinkDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An action plan as tables of actions and numbered milestones under priorities. */
class ActionPlanTest {
  private static final String PLAN =
      """
      - Green - the milestone is done
      - Amber - the milestone goes on
      - No update given

      Overview\t\t\t
      Priority\tGreen\tAmber\tTotal
      1: Safe streets Strategic Lead: Head of Streets\t2\t3\t5
      Total\t2\t3\t5
      %\t40%\t60%\t

      **Please note:** Priority 3 - "Clean water" has been excluded from this report as it is managed through the HWB water plan with each partner.

      The Harbour Water Board will review progress each quarter.

      PRIORITY: 1\tSafe streets Strategic Lead: Head of Streets
      ---\t--

      ACTION\tDELIVERY MILESTONES\tUpdate May 2013\tLEAD/S
      (i) We will light the streets around the\t1. Fit lamps on the quay (June 2013)\tLamps ordered\tDelivery - Quay Works Strategy - Head of Light
      \t2. Increase in lit miles <ul><li>baseline 5 miles - 2011/12</li></ul>\t<ul><li>half done and</li></ul>\t

      ACTION\tDELIVERY MILESTONES\tUpdate May 2013\tLEAD/S
      harbour\t\t<p>half waiting</p>\t
      \tNight patrols\t\tPatrol Managers
      \t3. Walk the quay at night (see also priority 2 milestone 1)\tWalked\t
      (ii) We will mend the roads\t<p>4. Fill holes</p> <p>Hole trajectory</p> <table><tr><th></th><th>Q1</th></tr><tr><td>2012/13</td><td>7.5</td></tr></table> <p>5. Paint lines</p>\t<p>Filled</p> <ul><li>13/14 Q1: 18.7%</li><li>In 2013 some 40 holes</li></ul> <p>Painted</p>\tRoads Team

      **PRIORITY: 2**

      **Glad homes**

      ACTION\tDELIVERY MILESTONES\tUpdate May 2013\tLEAD/S
      (i) We will build homes\t1. Build ten homes by March 2014\tBegun\t
      """;

  @TempDir Path folder;

  private Reading read(String text) throws Exception {
    return new DocumentReader().read(Fixtures.file(folder, "plan.txt", text));
  }

  private static ItemDraft item(Reading reading, String priority, String level, String ref) {
    return reading.items().stream()
        .filter(i -> i.level().equals(level) && ref.equals(i.ref()))
        .filter(i -> i.key().startsWith("priority-" + priority))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsPrioritiesInATableOfTwoCellsAndInBoldParagraphs() throws Exception {
    assertThat(read(PLAN).items())
        .filteredOn(i -> i.level().equals("Priority"))
        .extracting(ItemDraft::ref, ItemDraft::text)
        .containsExactly(
            tuple("1", "Safe streets"), tuple("2", "Glad homes"), tuple("3", "Clean water"));
  }

  @Test
  void keepsNumbersOfMilestonesAndHangsThemUnderTheMergedAction() throws Exception {
    Reading reading = read(PLAN);
    assertThat(reading.items())
        .filteredOn(i -> i.level().equals("Milestone") && i.key().startsWith("priority-1"))
        .extracting(ItemDraft::ref, ItemDraft::parent)
        .containsExactly(
            tuple("1", item(reading, "1", "Action", "(i)").key()),
            tuple("2", item(reading, "1", "Action", "(i)").key()),
            tuple("3", item(reading, "1", "Action", "(i)").key()),
            tuple("4", item(reading, "1", "Action", "(ii)").key()),
            tuple("5", item(reading, "1", "Action", "(ii)").key()));
  }

  @Test
  void joinsTextsThatAPageBreakCut() throws Exception {
    Reading reading = read(PLAN);
    assertThat(item(reading, "1", "Action", "(i)").text())
        .isEqualTo("We will light the streets around the harbour");
    assertThat(item(reading, "1", "Milestone", "2").progress())
        .isEqualTo("half done and half waiting");
  }

  @Test
  void givesTwoMilestonesOfOneRowTheirOwnTextUpdateAndTrajectory() throws Exception {
    Reading reading = read(PLAN);
    assertThat(item(reading, "1", "Milestone", "4").progress()).startsWith("Filled");
    assertThat(item(reading, "1", "Milestone", "5").progress()).isEqualTo("Painted");
    assertThat(reading.observations())
        .filteredOn(o -> o.kind().equals("trajectory"))
        .extracting(ObservationDraft::measure, ObservationDraft::period, ObservationDraft::value)
        .containsExactly(tuple("Hole trajectory", "2012-13 Q1", "7.5"));
  }

  @Test
  void readsFiguresOfAnUpdateOnlyWhereALineIsAPeriodAndItsFigure() throws Exception {
    assertThat(read(PLAN).observations())
        .filteredOn(o -> o.kind().equals("actual"))
        .extracting(ObservationDraft::period, ObservationDraft::value, ObservationDraft::unit)
        .containsExactly(tuple("2013-14 Q1", "18.7", "%"));
  }

  @Test
  void takesAGroupHeadingForNeitherMilestoneNorText() throws Exception {
    Reading reading = read(PLAN);
    ItemDraft third = item(reading, "1", "Milestone", "3");
    assertThat(third.heading()).isEqualTo("Night patrols");
    assertThat(item(reading, "1", "Milestone", "4").heading()).isNull();
    assertThat(reading.leads())
        .filteredOn(l -> l.item().equals(third.key()))
        .extracting(LeadDraft::name)
        .containsExactly("Patrol Managers");
  }

  @Test
  void readsLeadsByRoleAndLeavesRowsBelowWithoutThem() throws Exception {
    Reading reading = read(PLAN);
    assertThat(reading.leads())
        .filteredOn(l -> l.item().equals(item(reading, "1", "Milestone", "1").key()))
        .extracting(LeadDraft::role, LeadDraft::name)
        .containsExactly(tuple("delivery", "Quay Works"), tuple("strategy", "Head of Light"));
    assertThat(reading.leads())
        .noneMatch(l -> l.item().equals(item(reading, "1", "Milestone", "2").key()));
  }

  @Test
  void readsDatesAndBaselinesFromTheWordsOfAMilestone() throws Exception {
    Reading reading = read(PLAN);
    assertThat(item(reading, "1", "Milestone", "1").due()).isEqualTo("June 2013");
    assertThat(item(reading, "2", "Milestone", "1").due()).isEqualTo("by March 2014");
    assertThat(reading.observations())
        .filteredOn(o -> o.kind().equals("baseline"))
        .extracting(ObservationDraft::value, ObservationDraft::period)
        .containsExactly(tuple("5", "2011-12"));
  }

  @Test
  void resolvesALinkToAMilestoneOfAnotherPriority() throws Exception {
    Reading reading = read(PLAN);
    assertThat(reading.links())
        .extracting(LinkDraft::item, LinkDraft::toText, LinkDraft::to)
        .containsExactly(
            tuple(
                item(reading, "1", "Milestone", "3").key(),
                "priority 2 milestone 1",
                item(reading, "2", "Milestone", "1").key()));
  }

  @Test
  void namesTheBoardThatReportsOnAPriorityElsewhere() throws Exception {
    ItemDraft water = item(read(PLAN), "3", "Priority", "3");
    assertThat(water.reportedElsewhere()).isTrue();
    assertThat(water.board()).isEqualTo("Harbour Water Board");
  }

  @Test
  void putsAPriorityReportedElsewhereBetweenItsSiblingsByNumber() throws Exception {
    Reading reading =
        read(
            PLAN.replace("PRIORITY: 2", "PRIORITY: 4")
                .replace("\"Clean water\"", "“We will clean the water” "));
    assertThat(reading.items())
        .filteredOn(i -> i.level().equals("Priority"))
        .extracting(ItemDraft::ref, ItemDraft::text)
        .containsExactly(
            tuple("1", "Safe streets"),
            tuple("3", "We will clean the water"),
            tuple("4", "Glad homes"));
  }

  @Test
  void keepsPublishedTotalsAsClaimsAndGuessesNoStatus() throws Exception {
    Reading reading = read(PLAN);
    assertThat(reading.claims())
        .extracting(
            ClaimDraft::subject, ClaimDraft::item, ClaimDraft::category, ClaimDraft::published)
        .contains(
            tuple("Priority 1: Safe streets", "priority-1", "Green", "2"),
            tuple("Total", null, "Amber", "3"),
            tuple("%", null, "Green", "40%"));
    assertThat(reading.statuses()).isEmpty();
    assertThat(reading.document().scheme())
        .extracting(s -> s.status(), s -> s.criterion())
        .contains(tuple("Green", "the milestone is done"), tuple(null, "No update given"));
  }

  @Test
  void readsColumnsInAnyOrderUnderOtherWords() throws Exception {
    String other =
        """
        Theme 1: Safe streets

        Responsible\tProgress to date\tKey milestones\tActivity
        Roads Team\tOrdered\t1. Fit lamps\t(a) Light the streets
        \tDone\t2. Test lamps\t
        """;
    assertThat(read(other).items())
        .extracting(ItemDraft::level, ItemDraft::ref, ItemDraft::text, ItemDraft::progress)
        .containsExactly(
            tuple("Theme", "1", "Safe streets", null),
            tuple("Activity", "(a)", "Light the streets", null),
            tuple("Milestone", "1", "Fit lamps", "Ordered"),
            tuple("Milestone", "2", "Test lamps", "Done"));
  }

  @Test
  void readsAListUnderPlansByYearWithItsShiftedColumns() throws Exception {
    String plans =
        """
        Our aspirations

        (Aspirations linked to an area of focus are marked with an *)

        <p>Be Well (BW)</p>\t<ol> 1. Babies thrive.* 2. Young carers* are heard.
        <p>Be Glad (BG)</p>\t<ol> 1. Everyone plays.

        ASPIRATION (Bw1):
        Babies do thrive.

        Existing plans and strategies\t\tDelivery milestones 2010/11\tDelivery milestones 2011/12\tStrategic Lead
        \tHarbour Plan 2010-2013 Ensure every baby is seen\tDevelop a rota for the clinic Establish a team that\t\tStrategic Lead: Head of Care

        \t\twalks the harbour\tOpen a second clinic\tLead Officer: Clinic Manager
        Additional partnership actions\t\tDelivery milestones 2010/11\tDelivery milestones 2011/12\t
         \tMap the prams\tMap done\t\tStrategic Lead: Head of Maps
        """;
    Reading reading = read(plans);
    assertThat(reading.items())
        .filteredOn(i -> i.level().equals("Aspiration"))
        .extracting(ItemDraft::ref, ItemDraft::text, ItemDraft::tags)
        .containsExactly(
            tuple("BW1", "Babies thrive.", List.of("area of focus")),
            tuple("BW2", "Young carers are heard.", List.of("area of focus")),
            tuple("BG1", "Everyone plays.", List.of()));
    assertThat(reading.items())
        .filteredOn(i -> i.level().equals("Milestone"))
        .extracting(ItemDraft::text, ItemDraft::due)
        .containsExactly(
            tuple("Develop a rota for the clinic", "2010/11"),
            tuple("Establish a team that walks the harbour", "2010/11"),
            tuple("Open a second clinic", "2011/12"),
            tuple("Map done", "2010/11"));
    assertThat(reading.items())
        .filteredOn(i -> i.level().startsWith("Existing") || i.level().startsWith("Additional"))
        .extracting(ItemDraft::level, ItemDraft::heading, ItemDraft::text)
        .containsExactly(
            tuple("Existing plan", "Harbour Plan 2010-2013", "Ensure every baby is seen"),
            tuple("Additional partnership action", null, "Map the prams"));
    assertThat(reading.leads())
        .extracting(LeadDraft::role, LeadDraft::name)
        .containsExactly(
            tuple("strategic", "Head of Care"),
            tuple("lead-officer", "Clinic Manager"),
            tuple("strategic", "Head of Maps"));
  }
}
