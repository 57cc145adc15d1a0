package org.goldenthread.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.draft.ClaimDraft;
import org.goldenthread.intake.draft.DirectionDraft;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LinkDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.draft.SchemeStatusDraft;
import org.goldenthread.intake.draft.StatusDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressUpdateTest {
  private static final String HEAD = "Commitment\tTarget\tSupporting Data\tProgress\tStatus\n";
  private static final String BREAK =
      "\nNOTE: arrows point the way things go\n\nSafe Streets\t\t\t\t\n" + HEAD;

  @TempDir Path folder;

  private Reading read(String text) {
    try {
      return new DocumentReader().read(Fixtures.file(folder, "update.txt", text));
    } catch (RefusedDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static ItemDraft item(Reading reading, String ref) {
    return reading.items().stream().filter(i -> ref.equals(i.ref())).findFirst().orElseThrow();
  }

  private Reading cutByPages() {
    return read(
        "**SAFE STREETS**\n\nSafe Streets\t\t\t\t\n"
            + HEAD
            + "Light every path (P01)\tBy March 2018\tPaths lit = 40% (2017)\t↑ Going well.\tGreen\n"
            + "Slow the traffic near\tOngoing\tQtr 1 18/19 – Actual 5%; Plan\t↓ Signs were agreed by\tRed (until the\n"
            + BREAK
            + "schools (P02/3)\t\t6%\tthe Board. (see PO1)\tsurvey of 2019)\n"
            + "\t\tBikes\tBikes went missing.\tAmber\n"
            + BREAK
            + "Open the park (P004)\tSummer\tNot applicable\tOpened.\t\n"
            + BREAK
            + "\t\t\tThe gate is new.\tComplete All aims met\n");
  }

  @Test
  void joinsARowThatAPageBreakCuts() {
    Reading reading = cutByPages();

    assertThat(reading.items())
        .extracting(ItemDraft::ref)
        .containsExactly(null, "P01", "P02/3", "P004");
    ItemDraft joint = item(reading, "P02/3");
    assertThat(joint.text()).isEqualTo("Slow the traffic near schools");
    assertThat(joint.level()).isEqualTo("Commitment");
    assertThat(joint.target()).isEqualTo("Ongoing");
    assertThat(joint.progress())
        .isEqualTo("↓ Signs were agreed by the Board. (see PO1)\nBikes went missing.");
    assertThat(joint.lines()).hasSize(3);
    assertThat(item(reading, "P01").due()).isEqualTo("By March 2018");
    assertThat(item(reading, "P004").supportingData()).isEqualTo("Not applicable");
  }

  @Test
  void countsStatusesByEntryAndByCell() {
    assertThat(cutByPages().statuses())
        .extracting(
            StatusDraft::item,
            StatusDraft::entry,
            StatusDraft::cell,
            StatusDraft::status,
            StatusDraft::basis)
        .containsExactly(
            tuple("P01", 1, 1, "Green", null),
            tuple("P02/3", 1, 1, "Red", "until the survey of 2019"),
            tuple("P02/3", 2, 2, "Amber", null),
            tuple("P004", 1, 1, "Complete", "All aims met"));
  }

  @Test
  void putsItemsUnderTheThemeOfTheHeading() {
    Reading reading = cutByPages();
    ItemDraft theme = reading.items().get(0);

    assertThat(theme.level()).isEqualTo("Theme");
    assertThat(theme.text()).isEqualTo("Safe Streets");
    assertThat(item(reading, "P004").parent()).isEqualTo(theme.key());
    assertThat(reading.document().kinds()).contains("progress-update");
  }

  @Test
  void readsArrowsLinksAndNumbersAcrossTheBreak() {
    Reading reading = cutByPages();

    assertThat(reading.directions())
        .extracting(DirectionDraft::item, DirectionDraft::direction, DirectionDraft::column)
        .containsExactly(tuple("P01", "up", "Progress"), tuple("P02/3", "down", "Progress"));
    assertThat(reading.links())
        .extracting(LinkDraft::item, LinkDraft::toText, LinkDraft::to)
        .containsExactly(tuple("P02/3", "PO1", "P01"));
    assertThat(reading.observations())
        .extracting(
            ObservationDraft::item,
            ObservationDraft::period,
            ObservationDraft::kind,
            ObservationDraft::value)
        .containsExactly(
            tuple("P01", "2017", "actual", "40"),
            tuple("P02/3", "2018-19 Q1", "actual", "5"),
            tuple("P02/3", "2018-19 Q1", "plan", "6"));
  }

  @Test
  void readsTheSameFromOtherWordsOrderAndReferences() {
    Reading reading =
        read(
            "BRAG\tLatest position\tPledge\tEvidence\tSuccess measure\n"
                + "Done\t→ Kept.\t[C-101] Plant trees\tTrees = 7 (2018)\t10%\n"
                + "B\tSoon.\t[C-102] Water them\t\t\n");

    ItemDraft first = item(reading, "C-101");
    assertThat(first.text()).isEqualTo("Plant trees");
    assertThat(first.level()).isEqualTo("Pledge");
    assertThat(first.supportingData()).isEqualTo("Trees = 7 (2018)");
    assertThat(first.target()).isEqualTo("10%");
    assertThat(reading.statuses())
        .extracting(StatusDraft::status)
        .containsExactly("Complete", "Blue");
    assertThat(reading.directions()).extracting(DirectionDraft::direction).containsExactly("flat");
  }

  @Test
  void keepsColumnsItDoesNotKnowAsANoteAndLeadsByRole() {
    Reading reading =
        read(
            "Ref\tAction\tUpdate\tRAG\tLead Officer\tBudget code\n"
                + "7\tMend the roof\tMended.\tGreen\tHead of Estates; Caretaker\tX99\n"
                + "8\tPaint the door\tPainted.\tGreen\tCaretaker\t\n");

    assertThat(item(reading, "7").note()).isEqualTo("Budget code: X99");
    assertThat(reading.leads())
        .extracting(l -> l.item() + " " + l.role() + " " + l.name())
        .containsExactly(
            "7 lead-officer Head of Estates",
            "7 lead-officer Caretaker",
            "8 lead-officer Caretaker");
  }

  @Test
  void warnsOfAStatusItCannotRead() {
    Reading reading = read(HEAD + "Open (A1)\tNow\t\tx\tNot started\nShut (A2)\tNow\t\ty\tRed\n");

    assertThat(reading.warnings()).anySatisfy(w -> assertThat(w.message()).contains("Not started"));
    assertThat(reading.statuses()).hasSize(1);
  }

  @Test
  void keepsPrintedTotalsAsClaims() {
    Reading reading =
        read(
            "Status category\tNumber of pledges\nGreen\t22\nCompleted\t37\nTotal\t59\n\nText.\n\n"
                + HEAD
                + "Open (A1)\tNow\t\tx\tRed\nShut (A2)\tNow\t\ty\tRed\n");

    assertThat(reading.claims())
        .extracting(ClaimDraft::subject, ClaimDraft::category, ClaimDraft::published)
        .containsExactly(
            tuple("Number of pledges", "Green", "22"),
            tuple("Number of pledges", "Completed", "37"),
            tuple("Number of pledges", "Total", "59"));
  }

  @Test
  void knowsTheKeyThePeriodAndTheDateOfTheDocument() {
    Reading reading =
        read(
            "**BOARD**\n\n**Date: Wednesday, 4th July 2018**\n\n"
                + "**WEXMERE YOUNG PEOPLE'S PLAN 2016-2019  \nPROGRESS UPDATE – April - June 2018**\n\n"
                + "Where work has ended these have been assigned the status of complete.\n\n"
                + HEAD
                + "Open (A1)\tNow\tSeen = 3 (Q1)\tx\tRed\nShut (A2)\tNow\t\ty\tComplete\n");

    assertThat(reading.document().knownOn()).isEqualTo(LocalDate.of(2018, 7, 4));
    assertThat(reading.document().coversPeriod()).isEqualTo("April - June 2018");
    assertThat(reading.document().periodStart()).isEqualTo("2016");
    assertThat(reading.document().periodEnd()).isEqualTo("2019");
    assertThat(reading.document().scheme())
        .extracting(SchemeStatusDraft::status)
        .containsExactly("Complete", "Red");
    assertThat(reading.document().scheme().get(0).criterion()).contains("work has ended");
    assertThat(reading.observations())
        .extracting(ObservationDraft::period)
        .containsExactly("2018-19 Q1");
  }
}
