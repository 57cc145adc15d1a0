package org.goldenthread.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.goldenthread.intake.draft.AgendaItemDraft;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.ReportSectionDraft;
import org.junit.jupiter.api.Test;

class AgendasTest {
  private static final String EXEMPT = "paragraphs 1 and 2 of Part 1 of Schedule 12A";

  @Test
  void readsItemsWithSectionsPagesAndWhatIsExempt() throws Exception {
    assertThat(PaperFiles.read("agenda-and-report").agendaItems())
        .extracting(
            AgendaItemDraft::number,
            AgendaItemDraft::section,
            AgendaItemDraft::title,
            AgendaItemDraft::pages,
            AgendaItemDraft::exemptParagraph)
        .containsExactly(
            tuple("1", "decision", "APOLOGIES FOR ABSENCE", null, null),
            tuple("2", "decision", "MINUTES", "3 - 8", null),
            tuple("3", "decision", "YOUTH JUSTICE PLAN 2016/17", "9-24", null),
            tuple("4", "information", "DASHBOARD - QUARTER 3", "25", null),
            tuple("5", "information", "EXCLUSION OF PRESS AND PUBLIC", null, EXEMPT),
            tuple("6", "information", "PLACEMENTS REVIEW", "26 - 40", EXEMPT),
            tuple("7", "information", "SERIOUS INCIDENT NOTIFICATION", null, EXEMPT),
            tuple("8", "information", "DATE OF NEXT MEETING", null, null));
  }

  @Test
  void readsTheMeetingAndThoseItAnnounces() throws Exception {
    PapersDraft papers = PaperFiles.read("agenda-and-report");
    assertThat(papers.meetings())
        .extracting(MeetingDraft::board, MeetingDraft::date, MeetingDraft::kind)
        .containsExactly(
            tuple("Children's Trust", LocalDate.of(2016, 2, 9), "agenda"),
            tuple("Children's Trust", LocalDate.of(2016, 4, 12), "future"));
    assertThat(papers.agendaItems().get(2).author()).isEqualTo("Head of Youth Justice");
  }

  @Test
  void readsAnAgendaThatIsATable() throws Exception {
    PapersDraft papers = PaperFiles.read("agenda-table");
    assertThat(papers.agendaItems())
        .extracting(
            AgendaItemDraft::number,
            AgendaItemDraft::section,
            AgendaItemDraft::title,
            AgendaItemDraft::author,
            AgendaItemDraft::pages)
        .contains(
            tuple("2", "decision", "Minutes of the meeting on 4 July 2019", "Chair", "1-6"),
            tuple("3", "discussion", "Contextual safeguarding", "Aurelia Finch", "7-20"),
            tuple("4", "decision", "Annual report", "Bertram Oakes", "21-48"));
    assertThat(papers.agendaItems().get(4).exemptParagraph())
        .isEqualTo("paragraph 2 of Schedule 12A");
    assertThat(papers.meetings().get(0).date()).isEqualTo(LocalDate.of(2019, 10, 3));
    assertThat(papers.attendance()).hasSize(4).allMatch(a -> a.attendance().equals("membership"));
  }

  @Test
  void readsAReportByItsNumberedSections() throws Exception {
    assertThat(PaperFiles.read("agenda-and-report").reports())
        .extracting(ReportSectionDraft::section, ReportSectionDraft::heading)
        .containsExactly(
            tuple(null, "Report to"),
            tuple(null, "Date"),
            tuple(null, "Report of"),
            tuple(null, "Subject"),
            tuple(null, "Contact officer"),
            tuple("1.0", "PURPOSE OF REPORT"),
            tuple("2.0", "RECOMMENDATIONS"),
            tuple("3.0", "BACKGROUND"),
            tuple("4.0", "FINANCIAL IMPLICATIONS"),
            tuple("5.0", "BACKGROUND PAPERS"));
  }

  @Test
  void tiesAReportToItsAgendaItem() throws Exception {
    PapersDraft papers = PaperFiles.read("agenda-and-report");
    assertThat(papers.reports())
        .allMatch(r -> r.report().equals(papers.meetings().get(0).key() + "/3"))
        .allMatch(r -> "Youth Justice Plan 2016/17".equals(r.title()));
    assertThat(papers.reports().get(6).text())
        .isEqualTo("2.1 That the plan be approved.\n2.2 That progress be reported quarterly.");
  }
}
