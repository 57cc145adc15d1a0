package org.goldenthread.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of an update stand under. */
class ThemesTest {
  private static final String HEAD = "Ref\tAction\tProgress\tStatus\n";

  @TempDir Path folder;

  /** Each item as its path of levels and references, the text where it has no reference. */
  private List<String> paths(String text) throws Exception {
    Reading reading = new DocumentReader().read(Fixtures.file(folder, "update.txt", text));
    Map<String, String> paths = new HashMap<>();
    return reading.items().stream().map(i -> path(i, paths)).toList();
  }

  private static String path(ItemDraft item, Map<String, String> paths) {
    String name = item.level() + " " + Objects.requireNonNullElse(item.ref(), item.text());
    String path = item.parent() == null ? name : paths.get(item.parent()) + " > " + name;
    paths.put(item.key(), path);
    return path;
  }

  @Test
  void putsPartsOneInsideTheOther() throws Exception {
    assertThat(
            paths(
                "# Plan\n\n## Ambition A: Start well\n\nOutcome A1: Help comes early\n\n"
                    + HEAD
                    + "A1.1\tVisit homes\tBegun\tGreen\n\nOutcome A2: Ready for school\n\n"
                    + HEAD
                    + "A2.1\tCheck speech\tLate\tRed\n\n## Ambition B: Be safe\n\n"
                    + HEAD
                    + "B1\tTalk\tDone\tGreen\n"))
        .containsExactly(
            "Ambition A",
            "Ambition A > Outcome A1",
            "Ambition A > Outcome A1 > Action A1.1",
            "Ambition A > Outcome A2",
            "Ambition A > Outcome A2 > Action A2.1",
            "Ambition B",
            "Ambition B > Action B1");
  }

  @Test
  void endsAPartAtTheNextHeadingOfItsRank() throws Exception {
    assertThat(
            paths(
                "# Plan\n\n## Priority 1: Be warm\n\n"
                    + HEAD
                    + "1\tFit blinds\tBegun\tGreen\n\n## Other work\n\nWe did more.\n\n"
                    + HEAD
                    + "2\tMend roof\tLate\tRed\n"))
        .containsExactly("Priority 1", "Priority 1 > Action 1", "Action 2");
  }

  @Test
  void takesALineAcrossTheTableToGroupTheRowsBelow() throws Exception {
    assertThat(
            paths(
                "# Plan\n\nText.\n\n"
                    + HEAD
                    + "Outcome 1: Be warm\t\t\t\n1\tFit blinds\tBegun\tGreen\n"
                    + "**Roofs**\t\t\t\n2\tMend roof\tLate\tRed\n"
                    + "Outcome 2: Be dry\t\t\t\n3\tDig drains\tLate\tRed\n"))
        .containsExactly(
            "Outcome 1",
            "Outcome 1 > Action 1",
            "Outcome 1 > Theme Roofs",
            "Outcome 1 > Theme Roofs > Action 2",
            "Outcome 2",
            "Outcome 2 > Action 3");
  }

  @Test
  void takesNoSentenceForAPart() throws Exception {
    assertThat(
            paths(
                "# Plan\n\nPriority 1 has the most actions, as the table shows.\n\n"
                    + HEAD
                    + "1\tFit blinds\tBegun\tGreen\n2\tMend roof\tLate\tRed\n"))
        .containsExactly("Action 1", "Action 2");
  }

  @Test
  void callsItemsByTheHeadOfTheirReferences() throws Exception {
    assertThat(
            paths(
                "# Plan\n\nText.\n\nStep no.\tWhat we said we would do\tProgress\tStatus\n"
                    + "1\tFit blinds\tBegun\tGreen\n"))
        .containsExactly("Step 1");
  }
}
