package org.goldenthread.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.goldenthread.intake.draft.PapersDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolutionsTest {
  private static final String HEAD =
      "## ELM BOARD\n\n**4th May 2012**\n\nPresent:- Mrs A Vale.\n\n**9. PLAN**\n\nIt was discussed.\n\n";

  @TempDir Path folder;

  private static List<Tuple> parts(PapersDraft papers) {
    return papers.resolutions().stream().map(r -> tuple(r.minute(), r.part(), r.text())).toList();
  }

  private List<Tuple> resolved(String text) throws Exception {
    return parts(PaperFiles.text(folder, HEAD + text));
  }

  @Test
  void readsPartsByLetterAndInOneSentence() throws Exception {
    assertThat(parts(PaperFiles.read("slash-numbers")))
        .contains(
            tuple("12/37", "a", "the assessment be noted"),
            tuple("12/37", "b", "the priorities in paragraph 3.2 be endorsed"),
            tuple("12/37", "c", "a further report be brought to the Board in September 2015."),
            tuple("12/38", "1", "the Better Care Fund plan be approved"),
            tuple("12/38", "2", "the Chairman be authorised to sign it"),
            tuple("12/38", "3", "the Chief Executive be asked to report in June."))
        .hasSize(7);
  }

  @Test
  void keepsPartsOfAPartWithIt() throws Exception {
    assertThat(parts(PaperFiles.read("present-list")))
        .contains(
            tuple(
                "24",
                "2",
                "the following be asked to nominate a lead:-\n(a) the County Council;\n(b) NHS Harrowdale"),
            tuple("26", "1", "The lease be approved."),
            tuple("26", "2", "Officers be authorised to sign it."));
  }

  @Test
  void joinsWhatTheWidthOfThePageBroke() throws Exception {
    assertThat(parts(PaperFiles.read("wrapped-columns")))
        .containsExactly(
            tuple(
                "CYP.32",
                null,
                "That the minutes of the meeting held on 10th October 2011 be received."),
            tuple(
                "CYP.33",
                "1",
                "That the report be received and the improvement since 2010 welcomed."),
            tuple(
                "CYP.33",
                "2",
                "That figures by school be circulated to Members of the Panel before the next meeting."),
            tuple("CYP.34", "i", "to release £0.4m from the contingency"),
            tuple("CYP.34", "ii", "to review the placements budget."));
  }

  @Test
  void readsEveryWordThatOpensAResolution() throws Exception {
    assertThat(resolved("RESOLVED: that it be adopted.\n"))
        .containsExactly(tuple("9", null, "that it be adopted."));
    assertThat(resolved("Resolved (unanimously) – That it be adopted.\n"))
        .containsExactly(tuple("9", null, "That it be adopted."));
    assertThat(resolved("It was RESOLVED that it be adopted.\n"))
        .containsExactly(tuple("9", null, "that it be adopted."));
    assertThat(resolved("AGREED: The plan is adopted.\n"))
        .containsExactly(tuple("9", null, "The plan is adopted."));
    assertThat(resolved("**Decision**\n\n1. The plan is adopted.\n2. It is published.\n"))
        .containsExactly(
            tuple("9", "1", "The plan is adopted."), tuple("9", "2", "It is published."));
    assertThat(resolved("Members asked about cost. It was agreed that it be adopted.\n"))
        .containsExactly(tuple("9", null, "that it be adopted."));
  }

  @Test
  void leavesASentenceAloneWhereAWordOfItsOwnMarksResolutions() throws Exception {
    assertThat(
            resolved(
                "In May it was agreed that costs be checked. That was done.\n\nResolved:- That it be noted.\n\nThe Chair thanked all.\n"))
        .containsExactly(tuple("9", null, "That it be noted."));
  }
}
