package org.goldenthread.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.MinuteDraft;
import org.goldenthread.intake.draft.MinuteReferenceDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.SectionDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinutesTest {
  @TempDir Path folder;

  @Test
  void readsNumbersWithASlashInCapitals() throws Exception {
    PapersDraft papers = PaperFiles.read("slash-numbers");
    assertThat(papers.minutes())
        .extracting(MinuteDraft::number, MinuteDraft::title)
        .containsExactly(
            tuple("12/34", "APOLOGIES FOR ABSENCE"),
            tuple("12/35", "DECLARATIONS OF INTEREST"),
            tuple("12/36", "MINUTES OF THE LAST MEETING"),
            tuple("12/37", "JOINT STRATEGIC NEEDS ASSESSMENT"),
            tuple("12/38", "BETTER CARE FUND"));
    assertThat(papers.minutes().get(3).place().line()).isEqualTo(29);
  }

  @Test
  void readsPlainNumbersAndKeepsAListInsideAMinuteAsText() throws Exception {
    PapersDraft papers = PaperFiles.read("plain-notes");
    assertThat(papers.minutes())
        .extracting(MinuteDraft::number, MinuteDraft::title)
        .containsExactly(
            tuple("1", "Welcome and apologies"),
            tuple("2", "Notes of the last meeting"),
            tuple("3", "Family hubs"),
            tuple("4", "Data sharing"),
            tuple("5", "Date of next meeting"));
    assertThat(papers.minutes().get(2).text()).contains("the cost of rooms");
  }

  @Test
  void readsLettersBeforeTheNumberInWrappedText() throws Exception {
    assertThat(PaperFiles.read("wrapped-columns").minutes())
        .extracting(MinuteDraft::number)
        .containsExactly("CYP.31", "CYP.32", "CYP.33", "CYP.34");
  }

  @Test
  void readsMinutesThatAreATable() throws Exception {
    PapersDraft papers = PaperFiles.read("table-minutes");
    assertThat(papers.minutes())
        .extracting(MinuteDraft::number, MinuteDraft::title)
        .containsExactly(
            tuple("1", "Welcome and introductions"),
            tuple("2", "Minutes of the last meeting"),
            tuple("3", "Neglect strategy"),
            tuple("4", "Section 11 audit"));
    assertThat(papers.minutes().get(3).text())
        .isEqualTo("CR reported on returns from health providers.");
  }

  @Test
  void goesByHeadingsWhereThereAreNoNumbers() throws Exception {
    PapersDraft papers =
        PaperFiles.text(
            folder,
            """
            **MILLBROOK YOUTH FORUM
            3 May 2017**

            **Present:** Amber Lock, Dev Marsh

            **Pool Night**

            It went well.

            **Bus Fares**

            Dev had written to the company.

            ### AOB

            None
            """);
    assertThat(papers.minutes())
        .extracting(MinuteDraft::number, MinuteDraft::title, MinuteDraft::text)
        .containsExactly(
            tuple(null, "Pool Night", "It went well."),
            tuple(null, "Bus Fares", "Dev had written to the company."),
            tuple(null, "AOB", "None"));
  }

  @Test
  void readsWhoMetWhenAndWhere() throws Exception {
    assertThat(PaperFiles.read("slash-numbers").meetings())
        .extracting(
            MeetingDraft::board, MeetingDraft::date, MeetingDraft::time, MeetingDraft::venue)
        .containsExactly(
            tuple(
                "Health and Wellbeing Board",
                LocalDate.of(2015, 3, 12),
                "10.00 am",
                "County Hall, Wexmere"));
    assertThat(PaperFiles.read("plain-notes").meetings())
        .extracting(MeetingDraft::board, MeetingDraft::date, MeetingDraft::kind)
        .containsExactly(
            tuple("Thornmoor Early Help Partnership", LocalDate.of(2018, 9, 7), "minutes"),
            tuple("Thornmoor Early Help Partnership", LocalDate.of(2018, 11, 9), "future"));
    assertThat(PaperFiles.read("wrapped-columns").meetings())
        .extracting(MeetingDraft::board, MeetingDraft::date)
        .containsExactly(
            tuple("Overview and Scrutiny (Children) Panel", LocalDate.of(2011, 11, 14)));
  }

  @Test
  void followsReferencesToEarlierMinutes() throws Exception {
    assertThat(PaperFiles.read("slash-numbers").references())
        .extracting(
            MinuteReferenceDraft::minute,
            MinuteReferenceDraft::toNumber,
            MinuteReferenceDraft::toDate)
        .containsExactly(
            tuple("12/37", "11/52", null), tuple("12/38", "12/21", LocalDate.of(2015, 1, 15)));
    assertThat(PaperFiles.read("present-list").references())
        .extracting(MinuteReferenceDraft::toNumber)
        .containsExactly("17", "18");
  }

  @Test
  void takesOutWhatAPagePrintsInsideASentence() throws Exception {
    String head = "DALE SCHOOLS FORUM - 02/12/14\n";
    PapersDraft papers =
        PaperFiles.text(
            folder,
            "**DALE SCHOOLS FORUM**\n\n**2nd December, 2014**\n\nPresent:- Mrs A Vale.\n\n1D"
                + head
                + "\n**7. FUNDING**\n\nThe report was presented by the\n\n2D"
                + head
                + "\nbusiness manager.\n\nResolved:- That it be noted.\n");
    assertThat(papers.minutes())
        .extracting(MinuteDraft::text)
        .containsExactly("The report was presented by the business manager.");
  }

  @Test
  void readsMinutesDatedAfterTheMeetingThatReceivedThemAsAYearEarlier() throws Exception {
    PapersDraft papers =
        PaperFiles.text(
            folder,
            """
            ## FELL TRUST BOARD

            **Date: Monday, 10th January 2011**

            ### AGENDA

            1. Apologies
            2. Minutes of 6th December

            **FELL TRUST BOARD**
            **6th December 2011**

            Present:- Mr B Ghyll.

            **4. PLAN**

            Resolved:- That it be noted.
            """);
    assertThat(papers.meetings())
        .extracting(MeetingDraft::date, MeetingDraft::dateAsPrinted)
        .contains(tuple(LocalDate.of(2010, 12, 6), "6th December 2011"));
  }

  @Test
  void keepsThePaperWholeInItsSection() throws Exception {
    assertThat(PaperFiles.reading("slash-numbers").sections())
        .extracting(SectionDraft::kind)
        .containsExactly("minutes");
    assertThat(PaperFiles.reading("agenda-and-report").sections())
        .extracting(SectionDraft::kind)
        .containsSubsequence("agenda", "report");
  }
}
