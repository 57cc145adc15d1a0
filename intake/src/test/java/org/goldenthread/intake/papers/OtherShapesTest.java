package org.goldenthread.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenthread.intake.draft.ActionDraft;
import org.goldenthread.intake.draft.AgendaItemDraft;
import org.goldenthread.intake.draft.AttendanceDraft;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.MinuteDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.ReportSectionDraft;
import org.goldenthread.intake.draft.ResolutionDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers as further councils print them. */
class OtherShapesTest {
  @Test
  void readsANumberAboveItsTitle() throws Exception {
    PapersDraft papers = PaperFiles.read("bare-numbers");
    assertThat(papers.minutes())
        .extracting(MinuteDraft::number, MinuteDraft::title)
        .containsExactly(
            tuple("CAB 12/11", "APOLOGIES"),
            tuple("CAB 13/11", "MINUTES"),
            tuple("CAB 14/11", "CHILDREN'S CENTRES (KEY DECISION)"));
    assertThat(papers.resolutions())
        .extracting(ResolutionDraft::minute, ResolutionDraft::part)
        .containsExactly(
            tuple("CAB 13/11", null),
            tuple("CAB 14/11", "i"),
            tuple("CAB 14/11", "ii"),
            tuple("CAB 14/11", "iii"));
  }

  @Test
  void countsAPersonOnceThoughTheMinutesNameThemAgain() throws Exception {
    assertThat(PaperFiles.read("bare-numbers").attendance())
        .extracting(AttendanceDraft::person, AttendanceDraft::attendance)
        .containsExactly(
            tuple("Councillor Jago Harker", "present"),
            tuple("Councillor Mina Stroud", "present"),
            tuple("Councillor Abel Cray", "present"),
            tuple("Councillor Tess Monk", "present"),
            tuple("Rufus Lane", "present"),
            tuple("Celia Dorn", "present"),
            tuple("Otto Pike", "present"),
            tuple("Councillor Hugo Winn", "apologies"));
  }

  @Test
  void readsActionsWithNumbersAndAColumnOfStatusAndUpdate() throws Exception {
    PapersDraft papers = PaperFiles.read("lettered-actions");
    assertThat(papers.actions())
        .extracting(ActionDraft::number, ActionDraft::owner, ActionDraft::state)
        .containsExactlyInAnyOrder(
            tuple("3.1", "TL", "open"),
            tuple("3.2", "KV", "open"),
            tuple("09/11-1", "IN", "done"),
            tuple("09/11-2", "TL", "open"),
            tuple("09/11-3", "HB", "discharged"));
    assertThat(papers.attendance())
        .extracting(AttendanceDraft::person, AttendanceDraft::attendance)
        .containsExactly(
            tuple("Hana Briggs", "present"),
            tuple("Theo Lund", "present"),
            tuple("Det Supt Karl Voss", "present"),
            tuple("Iris Nolan", "present"),
            tuple("Fay Ormond", "apologies"),
            tuple("Reece Tully", "apologies"));
  }

  @Test
  void exemptsThePartOfAnAgendaThatIsPrivate() throws Exception {
    PapersDraft papers = PaperFiles.read("agenda-parts");
    assertThat(papers.agendaItems())
        .extracting(
            AgendaItemDraft::number,
            AgendaItemDraft::title,
            AgendaItemDraft::pages,
            AgendaItemDraft::exemptParagraph)
        .containsExactly(
            tuple("1", "Apologies for absence", null, null),
            tuple("2", "Minutes of the meeting held on 11 July 2016", "1 - 6", null),
            tuple("3", "School place planning", "7 - 30", null),
            tuple("4", "Work programme", null, null),
            tuple(
                "5", "Academy land transfer", "31 - 38", "paragraph 3 of Part 1 of Schedule 12A"));
    assertThat(papers.meetings())
        .extracting(MeetingDraft::board, MeetingDraft::date, MeetingDraft::venue)
        .containsExactly(
            tuple(
                "Children's Scrutiny Committee",
                LocalDate.of(2016, 9, 5),
                "Wharf Offices, Lynton"));
    assertThat(papers.attendance())
        .extracting(AttendanceDraft::person, AttendanceDraft::attendance)
        .startsWith(tuple("Councillor P Lark", "membership"))
        .hasSize(5);
  }

  @Test
  void readsAReportWhoseFirstSectionsHaveNoNumber() throws Exception {
    assertThat(PaperFiles.read("plain-report").reports())
        .extracting(ReportSectionDraft::section, ReportSectionDraft::heading)
        .contains(
            tuple(null, "Summary"),
            tuple(null, "Recommendations"),
            tuple("1", "Background"),
            tuple("2", "Proposal"),
            tuple("3", "Options considered"),
            tuple("4", "Risks"));
  }

  @Test
  void readsSubstitutesAndApologiesUnderALabel() throws Exception {
    PapersDraft papers = PaperFiles.read("substitutes");
    assertThat(papers.attendance())
        .filteredOn(a -> a.attendance().equals("apologies"))
        .extracting(AttendanceDraft::person)
        .containsExactly("Councillor Farr", "Councillor Hind", "Mrs. K. Lowe");
    assertThat(papers.attendance())
        .extracting(AttendanceDraft::person, AttendanceDraft::role)
        .contains(tuple("Councillor Eames", "substitute for Farr"));
    assertThat(papers.resolutions())
        .extracting(ResolutionDraft::minute, ResolutionDraft::part)
        .containsExactly(
            tuple("40", null),
            tuple("41", "1"),
            tuple("41", "2"),
            tuple("42", null),
            tuple("43", null));
  }

  @Test
  void readsMinutesBesideTheirActions() throws Exception {
    assertThat(PaperFiles.reading("minute-action-table").warnings()).isEmpty();
    PapersDraft papers = PaperFiles.read("minute-action-table");
    assertThat(papers.minutes())
        .extracting(MinuteDraft::number, MinuteDraft::title)
        .containsExactly(
            tuple("1", "Welcome and apologies"),
            tuple("2", "Matters arising"),
            tuple("3", "Transitions"),
            tuple("4", "AOB"));
    assertThat(papers.actions())
        .extracting(ActionDraft::owner, ActionDraft::details, ActionDraft::state)
        .containsExactlyInAnyOrder(
            tuple("LP", "Circulate contact list", "done"),
            tuple("GR", "Find a venue for the conference", "open"),
            tuple("LP / GR", "Transitions", "open"),
            tuple("NO", "NO to report to carers", "open"));
  }

  @Test
  void readsGroupsOfMembersAndNumberedParagraphsThatAgree() throws Exception {
    PapersDraft papers = PaperFiles.read("forum");
    assertThat(papers.attendance())
        .extracting(AttendanceDraft::person)
        .containsExactlyInAnyOrder(
            "Kit Albury",
            "Jo Brent",
            "Sal Crewe",
            "Ned Dyer",
            "Flo Eads",
            "Gil Ford",
            "Pip Gale",
            "Tam Hurst",
            "Viv Ives",
            "Max Joll",
            "Deb Kemp");
    assertThat(papers.resolutions())
        .extracting(ResolutionDraft::minute, ResolutionDraft::text)
        .containsExactly(
            tuple("3", "the formula factors set out in Annex B."),
            tuple("3", "to delegate contingency to primary schools."));
  }

  @Test
  void readsAMinuteThatStandsAlone(@TempDir Path folder) throws Exception {
    PapersDraft papers =
        PaperFiles.text(
            folder,
            "85 Reporting of performance\n\nThe Committee considered a report.\n\n"
                + "RESOLVED – That the actions be endorsed.\n");
    assertThat(papers.minutes())
        .extracting(MinuteDraft::number, MinuteDraft::title)
        .containsExactly(tuple("85", "Reporting of performance"));
    assertThat(papers.resolutions())
        .extracting(ResolutionDraft::minute, ResolutionDraft::text)
        .containsExactly(tuple("85", "That the actions be endorsed."));
  }

  @Test
  void makesNoAgendaOfTheWordAlone(@TempDir Path folder) throws Exception {
    PapersDraft papers =
        PaperFiles.text(folder, "**Agenda**\n\n**Lead**\n\nGlossary\n\nABC – A Better Chance\n");
    assertThat(papers.meetings()).isEmpty();
    assertThat(papers.glossary()).hasSize(1);
  }
}
