package org.goldenthread.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.goldenthread.intake.draft.AbbreviationDraft;
import org.goldenthread.intake.draft.DocumentVersionDraft;
import org.goldenthread.intake.draft.ImprovementDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTablesTest {
  @TempDir Path folder;

  @Test
  void readsATableOfVersions() throws Exception {
    assertThat(PaperFiles.read("agenda-and-report").versions())
        .extracting(
            DocumentVersionDraft::version,
            DocumentVersionDraft::date,
            DocumentVersionDraft::changeBy,
            DocumentVersionDraft::summary)
        .containsExactly(
            tuple("0.1", "04/01/2016", "OB", "First draft"),
            tuple("0.2", "18/01/2016", "OB", "Comments from board members"),
            tuple("1.0", "01/02/2016", "KL", "Final"));
    assertThat(PaperFiles.read("agenda-table").versions())
        .extracting(DocumentVersionDraft::kind, DocumentVersionDraft::version)
        .containsExactly(tuple("version", "1"), tuple("version", "2"));
  }

  @Test
  void readsTheCurrentVersionAndWhoApproves() throws Exception {
    PapersDraft papers =
        PaperFiles.text(
            folder,
            """
            # Wexmere Sufficiency Strategy

            **Version:** v1.2

            **Date:** 3 June 2015

            Name/Meeting	Date of issue	Version	Approved
            Cabinet	10 June 2015	1.2	Yes
            Schools Forum
            """);
    assertThat(papers.versions())
        .extracting(
            DocumentVersionDraft::document,
            DocumentVersionDraft::kind,
            DocumentVersionDraft::version,
            DocumentVersionDraft::date,
            DocumentVersionDraft::approvalBy)
        .containsExactly(
            tuple("Wexmere Sufficiency Strategy", "current", "1.2", "3 June 2015", null),
            tuple("Wexmere Sufficiency Strategy", "approval", "1.2", "10 June 2015", "Cabinet"));
  }

  @Test
  void readsAGlossaryFromAListAndATable() throws Exception {
    assertThat(PaperFiles.read("agenda-and-report").glossary())
        .extracting(AbbreviationDraft::abbreviation, AbbreviationDraft::meaning)
        .containsExactly(
            tuple("YJ", "Youth Justice"),
            tuple("YOT", "Youth Offending Team"),
            tuple("PRU", "Pupil Referral Unit"));
    assertThat(PaperFiles.read("agenda-table").glossary())
        .extracting(AbbreviationDraft::abbreviation, AbbreviationDraft::meaning)
        .containsExactly(
            tuple("ICB", "Integrated Care Board"),
            tuple("MACE", "Multi-Agency Child Exploitation panel"),
            tuple("SALT", "Speech and Language Therapy"));
  }

  @Test
  void readsAnImprovementPlanUnderItsHeadings() throws Exception {
    assertThat(PaperFiles.read("improvement").improvements())
        .extracting(ImprovementDraft::part, ImprovementDraft::order, ImprovementDraft::text)
        .containsExactly(
            tuple("Achieved this month", 1, "Single front door opened"),
            tuple("Achieved this month", 2, "Audit of 60 cases finished"),
            tuple("Planned for June", 1, "Recruit six social workers"),
            tuple("Planned for June", 2, "Launch the practice handbook"),
            tuple("Overdue", 1, "Supervision policy"),
            tuple("Risks and issues", 1, "Agency staff leaving"),
            tuple("Risks and issues", 2, "Case system upgrade late"));
  }

  @Test
  void readsAnImprovementPlanOfFourColumns() throws Exception {
    assertThat(
            PaperFiles.text(
                    folder,
                    "Completed\tPlanned\tOverdue\tRisks\n<ul><li>Roof</li><li>Path</li></ul>\tDoor\tGate\tRain\n")
                .improvements())
        .extracting(ImprovementDraft::part, ImprovementDraft::text)
        .containsExactly(
            tuple("Completed", "Roof"),
            tuple("Completed", "Path"),
            tuple("Planned", "Door"),
            tuple("Overdue", "Gate"),
            tuple("Risks", "Rain"));
  }
}
