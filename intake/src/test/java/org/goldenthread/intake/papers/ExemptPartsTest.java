package org.goldenthread.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ExemptPartDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.SectionDraft;
import org.goldenthread.intake.sourced.OpenParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExemptPartsTest {
  private static final List<String> SECRETS =
      List.of("Zephyr", "Harbottle", "skylark", "SKYLARK", "Marigold", "payment");

  private static Reading pack() throws Exception {
    return PaperFiles.reading("exempt-pack");
  }

  @Test
  void leavesNoWordOfAnExemptPartInWhatIsOpen() throws Exception {
    Reading pack = pack();
    assertThat(pack.toString()).contains(SECRETS);
    assertThat(OpenParts.of(pack).toString()).doesNotContain(SECRETS);
  }

  @Test
  void keepsWhatIsOpenWhole() throws Exception {
    Reading open = OpenParts.of(pack());
    assertThat(open.papers().minutes())
        .extracting(m -> m.number())
        .containsExactly("C40", "C41", "C43", "C44");
    assertThat(open.papers().agendaItems()).extracting(a -> a.number()).containsExactly("1", "2");
    assertThat(open.papers().reports())
        .extracting(r -> r.text())
        .contains("The plan is published each year.");
    assertThat(open.sections().stream().map(SectionDraft::text))
        .anyMatch(text -> text.contains("1. Apologies") && text.contains("Youth Justice Plan"))
        .anyMatch(text -> text.contains("Tuesday, 12 April 2016"))
        .anyMatch(text -> text.contains("permanent exclusions"));
  }

  @Test
  void losesNoLineToTheCut() throws Exception {
    Reading pack = pack();
    String all = String.join("\n", pack.sections().stream().map(SectionDraft::text).toList());
    assertThat(all)
        .contains("4. Zephyr House contract for placements", "Document is Restricted")
        .containsOnlyOnce("skylark apology")
        .containsOnlyOnce("3. EXCLUSION OF THE PRESS AND PUBLIC\nThe following item is exempt");
    for (SectionDraft section : pack.sections()) {
      long parts =
          IntStream.rangeClosed(section.place().line(), section.lastLine())
              .mapToObj(pack.papers()::exemptAt)
              .flatMap(Stream::ofNullable)
              .distinct()
              .count();
      boolean begins = pack.papers().exemptAt(section.place().line()) != null;
      assertThat(parts).as(section.text()).isEqualTo(begins ? 1 : 0);
    }
  }

  @Test
  void saysByWhichParagraph() throws Exception {
    assertThat(pack().papers().exempt())
        .extracting(ExemptPartDraft::paragraph)
        .containsExactlyInAnyOrder("3", "1", "3", "2");
  }

  @Test
  void closesMinutesAfterAnExclusionThatNamesNoParagraph(@TempDir Path folder) throws Exception {
    PapersDraft papers =
        PaperFiles.text(
            folder,
            """
            **CHILDREN'S TRUST**
            **Tuesday, 8th December, 2015**

            Present:- Councillor Hill (in the Chair); and Councillor Dale.

            **C41. EXCLUSION OF THE PRESS AND PUBLIC**

            Resolved:- That the press and public be excluded from the rest of the meeting.

            **C42. SKYLARK COMPLAINT**

            Consideration was given to the case.

            Resolved:- That the apology be sent.
            """);
    assertThat(papers.minutes()).hasSize(2);
    assertThat(papers.exempt()).hasSize(1);
    assertThat(papers.exempt().get(0).paragraph()).isNull();
    assertThat(papers.exempt().get(0).number()).isEqualTo(1);
    assertThat(papers.exemptAt(papers.minutes().get(1).place().line())).isNotNull();
    assertThat(papers.exemptAt(papers.minutes().get(0).place().line())).isNull();
  }

  @Test
  void closesOneMinuteThatNamesItsOwnParagraph(@TempDir Path folder) throws Exception {
    PapersDraft papers =
        PaperFiles.text(
            folder,
            """
            **CHILDREN'S TRUST**
            **Tuesday, 8th December, 2015**

            Present:- Councillor Hill (in the Chair); and Councillor Dale.

            **C41. SKYLARK COMPLAINT**

            Consideration was given to the case.

            Resolved:- That the apology be sent.

            (Exempt under Paragraphs 1 and 2 of the Act - information relating to an individual)

            **C42. ATTENDANCE**

            Resolved:- That the report be noted.
            """);
    assertThat(papers.exempt()).extracting(ExemptPartDraft::paragraph).containsExactly("1 and 2");
    assertThat(papers.exemptAt(papers.minutes().get(0).place().line())).isNotNull();
    assertThat(papers.exemptAt(papers.minutes().get(1).place().line())).isNull();
  }

  private static final String OPENING =
      """
      # CHILDRENS TRUST BOARD

      **Tuesday, 8th December, 2015**

      Present:- Councillor Hill (in the Chair); and Councillor Dale.

      **C40. MINUTES OF THE PREVIOUS MEETING**

      Resolved:- That the minutes be approved.

      """;
  private static final String EXCLUSION =
      """
      **C41. EXCLUSION OF THE PRESS AND PUBLIC**

      Resolved:- That the press and public be excluded from the meeting for the following items as \
      they involve exempt information as defined in Paragraph 1 of Part 1 of Schedule 12A.

      """;
  private static final String CLOSED =
      """
      **C42. ZEPHYR HOUSE**

      SECRET body, which may be returned to public use at a loss.

      Resolved:- That the SECRET apology be sent.

      """;

  private static List<String> open(Path folder, String text) throws Exception {
    Reading reading = PaperFiles.reading(folder, text);
    assertThat(reading.toString()).contains("SECRET");
    Reading open = OpenParts.of(reading);
    assertThat(open.toString()).doesNotContain("SECRET");
    return open.papers().minutes().stream().map(m -> String.valueOf(m.number())).toList();
  }

  @Test
  void staysClosedUntilThePublicIsLetInAgain(@TempDir Path folder) throws Exception {
    String after = "**C43. ANY OTHER BUSINESS**\n\nThere was none.\n";
    assertThat(
            open(
                folder,
                OPENING
                    + EXCLUSION
                    + CLOSED
                    + "The press and public were readmitted to the meeting.\n\n"
                    + after))
        .containsExactly("C40", "C41", "C43");
    assertThat(open(folder, OPENING + EXCLUSION + CLOSED + after)).containsExactly("C40", "C41");
  }

  @Test
  void closesWhatFollowsWordsBetweenTwoMinutes(@TempDir Path folder) throws Exception {
    for (String shut :
        List.of(
            "At this point the press and public were excluded as exempt information under paragraph"
                + " 3 of Schedule 12A of the Act was to be discussed.",
            "The press and public left the meeting at this point.",
            "**PART 2 - NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A of the Act**")) {
      assertThat(open(folder, OPENING + shut + "\n\n" + CLOSED)).as(shut).contains("C40");
    }
  }

  @Test
  void closesAgendaItemsAfterAnExclusionThatNamesNoParagraph(@TempDir Path folder)
      throws Exception {
    Reading reading =
        PaperFiles.reading(
            folder,
            """
            # CHILDRENS TRUST BOARD

            **Date: Tuesday, 9 February 2016**

            ### **A G E N D A**

            1. Apologies for absence
            2. Youth Justice Plan (report attached) (Pages 1 - 4)
            3. **EXCLUSION OF THE PRESS AND PUBLIC**
            To exclude the press and public for the following items as they involve exempt \
            information as defined in Schedule 12A of the Local Government Act 1972.
            4. Zephyr House contract (report attached)
            5. Marigold dismissal
            """);
    Reading open = OpenParts.of(reading);
    assertThat(open.toString())
        .contains("Youth Justice Plan", "To exclude the press and public")
        .doesNotContain("Zephyr", "Marigold");
  }

  @Test
  void callsNoDocumentByWhatIsExempt(@TempDir Path folder) throws Exception {
    Reading reading =
        PaperFiles.reading(
            folder,
            """
            # SECRET Zephyr House closure

            Not for publication by virtue of paragraph 3 of Schedule 12A of the Act

            ## REPORT TO CHILDRENS TRUST BOARD

            **1. Meeting:** Childrens Trust Board

            **2. Date:** 9 February 2016

            **3. Title:** SECRET Zephyr House closure

            **4. Summary**

            Marigold.
            """);
    assertThat(String.valueOf(reading.document().title())).doesNotContain("SECRET");
    assertThat(OpenParts.of(reading).toString()).doesNotContain("SECRET");
  }
}
