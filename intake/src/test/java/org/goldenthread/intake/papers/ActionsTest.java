package org.goldenthread.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ActionDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionsTest {
  @TempDir Path folder;

  @Test
  void readsALogWithAStatusColumn() throws Exception {
    assertThat(PaperFiles.read("table-minutes").actions())
        .filteredOn(a -> a.log() != null)
        .extracting(
            ActionDraft::number,
            ActionDraft::owner,
            ActionDraft::fromItem,
            ActionDraft::details,
            ActionDraft::due,
            ActionDraft::state)
        .containsExactly(
            tuple(
                "15",
                "MO",
                "4 March, item 3",
                "Share the learning from the review with schools",
                "April 2016",
                "done"),
            tuple(
                "16",
                "CR",
                "4 March, item 5",
                "Revise the escalation protocol",
                "May 2016",
                "open"),
            tuple(
                "17", "SV", "4 March, item 6", "Map return interviews", "May 2016", "discharged"));
  }

  @Test
  void readsTheActionColumnOfMinutesThatAreATable() throws Exception {
    assertThat(PaperFiles.read("table-minutes").actions())
        .filteredOn(a -> a.log() == null)
        .extracting(ActionDraft::owner, ActionDraft::fromItem, ActionDraft::details)
        .containsExactly(
            tuple("MO", "3", "MO to circulate the final version to partners"),
            tuple("CR", "4", "Section 11 audit"));
  }

  @Test
  void countsAnActionInTheTextAndItsLogOnce() throws Exception {
    assertThat(PaperFiles.read("plain-notes").actions())
        .extracting(ActionDraft::number, ActionDraft::owner, ActionDraft::details)
        .contains(
            tuple("1", "Idris Vane", "Draft the timetable"),
            tuple("2", "Saoirse Mallow", "Ask families what times suit them"),
            tuple("3", "Corin Lathe", "Chase the solicitors about the agreement"))
        .filteredOn(t -> t.toList().get(0) == null)
        .extracting(t -> t.toList().get(2))
        .containsExactly("Corin Lathe to chase");
  }

  @Test
  void readsAListUnderAHeadingAndALogWithoutNumbers() throws Exception {
    assertThat(PaperFiles.read("attendance-marks").actions())
        .extracting(ActionDraft::owner, ActionDraft::details, ActionDraft::state)
        .containsExactlyInAnyOrder(
            tuple("LG", "LG to publish the offer", "open"),
            tuple("OF", "OF to take council tax relief to Cabinet", "open"),
            tuple("Jory Pask", "Invite the police to the next Board", "done"),
            tuple("Leopold Garth", "Report on placements out of county", "open"),
            tuple("Maren Stope", "Set up a Board for care leavers", "discharged"));
  }

  @Test
  void tellsTheThreeStates() {
    assertThat(ActionState.of("", "Done – see point 6", null)).isEqualTo("done");
    assertThat(ActionState.of("Complete", "", null)).isEqualTo("done");
    assertThat(ActionState.of("", "On-going. DISCHARGE as covered above", null))
        .isEqualTo("discharged");
    assertThat(ActionState.of("", "The group was divided", "Actions discharged"))
        .isEqualTo("discharged");
    assertThat(ActionState.of("", "To be completed in May", null)).isEqualTo("open");
    assertThat(ActionState.of("In progress", "", "Open actions")).isEqualTo("open");
    assertThat(ActionState.of("", "", "Actions agreed")).isEqualTo("open");
  }

  @Test
  void readsALogByTheWordsOfPlansAndOnItsNextPage() throws Exception {
    String head = "Ref no\tKey action\tOwner\tLatest position\tRAG status\n";
    Reading reading =
        new DocumentReader()
            .read(
                Fixtures.file(
                    folder,
                    "minutes.txt",
                    "# Wexmere Children's Board\n\nMinutes of the meeting held on 4 May 2016\n\n"
                        + "Present: A Reed (Chair)\n\n**1. Welcome**\n\nAll were welcomed.\n\n"
                        + "**Action log**\n\n"
                        + head
                        + "7\tFit blinds\tA Reed\tOrdered\tComplete\n\n"
                        + head
                        + "8\tMend roof\tB Moss\tTwo quotes\tIn progress\n"));
    assertThat(reading.papers().actions())
        .extracting(ActionDraft::log, ActionDraft::number, ActionDraft::owner, ActionDraft::update)
        .containsExactly(
            tuple("Action log", "7", "A Reed", "Ordered"),
            tuple("Action log", "8", "B Moss", "Two quotes"));
    assertThat(reading.items()).isEmpty();
  }

  @Test
  void leavesTheTableOfAPlanToThePlan() throws Exception {
    Reading reading =
        new DocumentReader()
            .read(
                Fixtures.file(
                    folder,
                    "plan.txt",
                    "# Wexmere plan 2013-2016\n\nCommitment\tAction\tLead\tProgress\tStatus\n"
                        + "Open the centre (A1)\tBuild it\tHead of Schools\tBegun\tGreen\n"
                        + "Train the staff (A2)\tHire a hall\tHead of Schools\tBegun\tRed\n"));
    assertThat(reading.papers().actions()).isEmpty();
    assertThat(reading.items()).isNotEmpty();
  }
}
