package org.goldenthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.SectionDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  private static final String PAPERS =
      """
      ## **BOARD**

      **Date: Monday, 3rd March 2014**

      ### **A G E N D A**

      1. Apologies
      2. Minutes of the last meeting

      **BOARD**
      **Monday, 3rd February 2014**

      Present:- The Chair and two members.

      **17. MINUTES OF THE LAST MEETING**

      Resolved:- That they be agreed.

      <b>WEXMERE COUNCIL – REPORT TO MEMBERS</b>

      1.	Meeting:	Board
      2.	Title:	Report on the plan

      **3. Summary**

      All goes well.

      Commitment	Target	Progress	Status
      Open it (A1)	Now	Opened	Green
      Shut it (A2)	Later	Open	Red

      Afterword to the table.

      Completed in May	Planned for June
      <ul><li>Roof</li></ul>	<ul><li>Door</li></ul>
      Overdue	Risks and issues
      <ul><li>Gate</li></ul>	<ul><li>Rain</li></ul>
      """;

  @TempDir Path folder;

  private Reading read(String text) throws RefusedDocumentException {
    return new DocumentReader().read(Fixtures.file(folder, "papers.txt", text));
  }

  @Test
  void refusesADocumentInWhichItRecognisesNothing() {
    RefusedDocumentException refused =
        catchThrowableOfType(
            RefusedDocumentException.class, () -> read("A letter.\n\nNothing of a plan in it.\n"));
    assertThat(refused.reason()).isEqualTo(Reason.NOTHING_RECOGNISED);
    assertThat(refused).hasMessageContaining("papers.txt").hasMessageContaining("expected");
    assertThat(refused).hasMessageEndingWith("Send the Word or Excel file it was made from");
  }

  @Test
  void takesTheTagsOfAPageOutOfATable() throws Exception {
    Reading reading =
        read(
            "Action,Lead,Status,Update\nPlant trees,Head,Green,Begun</p><h3>May:</h3><p>Done &amp; dusted\n"
                + "Fit blinds,Head,Red,None\n");
    assertThat(reading.items())
        .extracting(ItemDraft::progress)
        .containsExactly("Begun\nMay:\nDone & dusted", "None");
  }

  @Test
  void asksForDataWhereItsTablesAreNoPlan() {
    assertThatThrownBy(() -> read("Year\tRate\n2009\t1\n2010\t2\n"))
        .hasMessageEndingWith("Load a file of figures as data");
  }

  @Test
  void takesTheWordAgendaAloneForNone() {
    assertThatThrownBy(() -> read("**Agenda**\n\n**Lead**\n\nJane Smith\n\nDone in May\n"))
        .hasMessageContaining("was recognised in it");
  }

  @Test
  void keepsMeetingPapersWholeByKind() throws RefusedDocumentException {
    Reading reading = read(PAPERS);

    assertThat(reading.sections())
        .extracting(SectionDraft::kind)
        .containsExactly("agenda", "minutes", "report", "narrative", "improvement-plan");
    assertThat(reading.sections().get(1).text()).contains("Present:-", "17. MINUTES", "Resolved");
    assertThat(reading.sections().get(1).place().line()).isEqualTo(10);
    assertThat(reading.document().kinds()).containsExactly("progress-update", "meeting-papers");
  }

  @Test
  void losesNoWord() throws RefusedDocumentException {
    Reading reading = read(PAPERS);
    String kept = Coverage.kept(reading) + " commitment target progress status ";

    assertThat(Coverage.words(PAPERS)).allSatisfy(w -> assertThat(kept).contains(w));
  }

  @Test
  void tellsOfATableItCouldNotRead() throws RefusedDocumentException {
    Reading reading = read(PAPERS + "\nLead\tBudget\tTarget date\nHead\t5\tMay\n");

    assertThat(reading.warnings())
        .anySatisfy(w -> assertThat(w.message()).contains("Lead, Budget, Target date"));
    assertThat(reading.sections()).anySatisfy(s -> assertThat(s.text()).contains("Head\t5\tMay"));
  }

  @Test
  void readsHostileTextWithoutRunningAway() throws RefusedDocumentException {
    String cell = "Qtr 4 08/09- Actual- ".repeat(2_000) + "(".repeat(2_000) + "- ".repeat(2_000);
    String rows = ("Open it " + "(A".repeat(500) + "\tx\t" + cell + "\ty\tRed - \n").repeat(3);
    String head = "Commitment\tTarget\tSupporting data\tProgress\tStatus\n";

    Reading reading =
        read(head + rows + "Last (A1)\t1\t2\t" + "see see ".repeat(5_000) + "\tRed\n");

    assertThat(reading.items()).isNotEmpty();
  }

  /** What a reading holds of a document's words. */
  static final class Coverage {
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,200}>|\\*\\*|[#\\t]");

    private Coverage() {}

    static String kept(Reading reading) {
      StringBuilder kept = new StringBuilder();
      List<List<?>> all =
          List.of(
              reading.items(),
              reading.leads(),
              reading.statuses(),
              reading.observations(),
              reading.claims(),
              reading.sections(),
              reading.warnings(),
              reading.measures(),
              reading.crosswalk(),
              reading.links(),
              reading.marks(),
              List.of(reading.document()));
      all.forEach(drafts -> kept.append(drafts).append(' '));
      return kept.toString().toLowerCase(Locale.ROOT);
    }

    static List<String> words(String text) {
      String plain = MARKUP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
      return List.of(plain.split("[^\\p{L}\\p{N}]+")).stream().filter(w -> w.length() > 1).toList();
    }
  }
}
