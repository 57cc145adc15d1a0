package org.goldenthread.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.DirectionDraft;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.draft.StatusDraft;
import org.goldenthread.intake.draft.WarningDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Action plans whose tables judge each item: a status, a date and an update beside it. */
class JudgedPlanTest {
  private static final String HEAD =
      "Theme 1: Safe streets\n\nAction\tMilestone\tLead\tDue\tRAG\tUpdate\n";

  @TempDir Path folder;

  private Reading read(String text) throws Exception {
    return new DocumentReader().read(Fixtures.file(folder, "plan.txt", text));
  }

  private static String textOf(Reading reading, String key) {
    return reading.items().stream().filter(i -> i.key().equals(key)).findFirst().get().text();
  }

  @Test
  void givesEachMilestoneTheStatusOfItsRowBesideAMergedAction() throws Exception {
    Reading reading =
        read(
            HEAD
                + "1.1 Light the streets\t1.1.1 Fit lamps\tRoads Team\tJune 2013\tGreen ↑\tOrdered\n"
                + "\t1.1.2 Test lamps\tLamp Team\tJuly 2013\tAmber (late parts)\tWaiting\n"
                + "1.2 Mend the quay\t1.2.1 Buy stone\tQuay Works\tMay 2014\tOn track\tBought\n");
    assertThat(reading.statuses())
        .extracting(
            s -> textOf(reading, s.item()),
            StatusDraft::status,
            StatusDraft::basis,
            StatusDraft::asPrinted)
        .containsExactly(
            tuple("Fit lamps", "Green", null, "Green ↑"),
            tuple("Test lamps", "Amber", "late parts", "Amber (late parts)"),
            tuple("Buy stone", "Green", null, "On track"));
    assertThat(reading.directions())
        .extracting(
            d -> textOf(reading, d.item()), DirectionDraft::direction, DirectionDraft::column)
        .containsExactly(tuple("Fit lamps", "up", "RAG"));
    assertThat(reading.document().kinds()).contains("action-plan", "progress-update");
  }

  @Test
  void readsTheFiguresOfTargetAndDataBesideAMilestone() throws Exception {
    Reading reading =
        read(
            "Theme 1: Safe streets\n\nAction\tMilestone\tTarget\tSupporting data\tRAG\n"
                + "1.1 Light the streets\t1.1.1 Fit lamps\t85% by 2013/14"
                + "\tLamps lit = 61% (2011/12) = 72% (2012/13)\tAmber\n");
    ItemDraft lamps =
        reading.items().stream().filter(i -> "Fit lamps".equals(i.text())).findFirst().get();
    assertThat(lamps.target()).isEqualTo("85% by 2013/14");
    assertThat(reading.observations())
        .extracting(
            ObservationDraft::item,
            ObservationDraft::kind,
            ObservationDraft::period,
            ObservationDraft::value)
        .containsExactly(
            tuple(lamps.key(), "target", "2013-14", "85"),
            tuple(lamps.key(), "actual", "2011-12", "61"),
            tuple(lamps.key(), "actual", "2012-13", "72"));
  }

  @Test
  void joinsStatusDateAndUpdateThatAPageCutsInTheMiddleOfARow() throws Exception {
    Reading reading =
        read(
            HEAD
                + "1.1 Light the streets\t1.1.1 Fit lamps\tRoads Team\tJune\tAmber (until the\tTwo of\n"
                + "\n"
                + HEAD.substring(HEAD.indexOf("Action"))
                + "\t\t\t2013\tsurvey ends)\tnine lit\n");
    ItemDraft lamps = reading.items().get(2);
    assertThat(lamps.due()).isEqualTo("June 2013");
    assertThat(lamps.progress()).isEqualTo("Two of nine lit");
    assertThat(reading.statuses())
        .extracting(StatusDraft::item, StatusDraft::status, StatusDraft::basis)
        .containsExactly(tuple(lamps.key(), "Amber", "until the survey ends"));
  }

  @Test
  void readsTheSameTableWithoutAnyReference() throws Exception {
    Reading reading =
        read(
            HEAD
                + "Light the streets\tFit lamps\tRoads Team\tJune 2013\tStone - Red Iron - Green\tOrdered\n"
                + "\tTest lamps\tLamp Team\tJuly 2013\t\tWaiting\n"
                + "Mend the quay\tBuy stone\tQuay Works\tMay 2014\tComplete\tBought\n");
    assertThat(reading.items())
        .extracting(ItemDraft::level, ItemDraft::ref, ItemDraft::text, ItemDraft::due)
        .containsExactly(
            tuple("Theme", "1", "Safe streets", null),
            tuple("Action", null, "Light the streets", null),
            tuple("Milestone", null, "Fit lamps", "June 2013"),
            tuple("Milestone", null, "Test lamps", "July 2013"),
            tuple("Action", null, "Mend the quay", null),
            tuple("Milestone", null, "Buy stone", "May 2014"));
    assertThat(reading.statuses())
        .extracting(s -> textOf(reading, s.item()), StatusDraft::qualifier, StatusDraft::status)
        .containsExactly(
            tuple("Fit lamps", "Stone", "Red"),
            tuple("Fit lamps", "Iron", "Green"),
            tuple("Buy stone", null, "Complete"));
  }

  @Test
  void keepsWhatNoPartOfAnItemHoldsAsANoteUnderItsHeader() throws Exception {
    Reading reading =
        read(
            "Theme 1: Safe streets\n\n"
                + "Objective\tAction\tStatus\tEvidence\tRisk\tUpdate May\tUpdate June\n"
                + "Light the streets\t(a) Fit lamps\tBRAG\tsee log\tRain\tOrdered\tFitted\n");
    ItemDraft lamps = reading.items().get(2);
    assertThat(lamps.supportingData()).isEqualTo("see log");
    assertThat(lamps.progress()).isEqualTo("Ordered");
    assertThat(lamps.note()).isEqualTo("Risk: Rain; Update June: Fitted");
    assertThat(reading.statuses()).isEmpty();
    assertThat(reading.warnings())
        .extracting(WarningDraft::message)
        .containsExactly("No status was recognised in \"BRAG\"");
  }

  @Test
  void tellsOfARowThatBelongsToNoItem() throws Exception {
    Reading reading = read(HEAD + "\t\tRoads Team\t\tRed\t\n1.1 Light\t1.1.1 Fit\t\t\tGreen\t\n");
    assertThat(reading.statuses()).extracting(StatusDraft::status).containsExactly("Green");
    assertThat(reading.warnings())
        .extracting(WarningDraft::message)
        .containsExactly("A row of a plan belongs to no item: Roads Team | Red");
  }

  @Test
  void readsAFlatTableOfIndicatorsAndOfActionsWithAnOwner() throws Exception {
    assertThat(
            read("Ref\tIndicator\tOwner\tStatus\tComment\n7\tStreets lit\tRoads Team\tRed\tLate\n")
                .items())
        .extracting(ItemDraft::level, ItemDraft::ref, ItemDraft::text, ItemDraft::progress)
        .containsExactly(tuple("Indicator", "7", "Streets lit", "Late"));
    Reading reading =
        read("Action\tOwner\tTrend\tStatus\nMend the quay\tQuay Works\t↓\tOn track\n");
    assertThat(reading.statuses()).extracting(StatusDraft::status).containsExactly("Green");
    assertThat(reading.directions())
        .extracting(DirectionDraft::direction, DirectionDraft::column)
        .containsExactly(tuple("down", "Trend"));
  }
}
