package org.goldenthread.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StitcherTest {
  private static final String HEAD = "Pledge\tTarget\tUpdate\tRating\n";

  @TempDir Path folder;

  private List<StitchedTable> stitch(String text) {
    Document document = Fixtures.document(folder, text);
    return Stitcher.stitch(document, Furniture.of(document), Meanings.NONE);
  }

  @Test
  void makesOneTableOfThePiecesThatPagesLeft() {
    String cut = "\nNote: colours are explained overleaf\n\nHealth\t\t\t\n" + HEAD;
    List<StitchedTable> tables =
        stitch(
            "Health\t\t\t\n"
                + HEAD
                + "a\tb\tc\tRed\n"
                + cut
                + "d\te\tf\tRed\n"
                + cut
                + "g\th\ti\tRed\n");

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).caption()).isEqualTo("Health");
    assertThat(tables.get(0).rows())
        .extracting(r -> r.cell(0).text())
        .containsExactly("a", "d", "g");
    assertThat(tables.get(0).rows())
        .extracting(StitchedRow::afterBreak)
        .containsExactly(false, true, true);
    assertThat(tables.get(0).between()).hasSize(2);
  }

  @Test
  void beginsAnewAtAHeadingOrAnotherCaption() {
    assertThat(stitch(HEAD + "a\tb\tc\td\n\n# Other\n\n" + HEAD + "e\tf\tg\th\n")).hasSize(2);
    assertThat(stitch("One\t\t\t\n" + HEAD + "a\tb\tc\td\nTwo\t\t\t\n" + HEAD + "e\tf\tg\th\n"))
        .extracting(StitchedTable::caption)
        .containsExactly("One", "Two");
  }

  @Test
  void takesTheEndOfACutRowForNoCaption() {
    String other = "Action\tTarget\tUpdate\tRating\n";

    List<StitchedTable> tables = stitch(HEAD + "and so on\t\t\t\n" + other + "e\tf\tg\th\n");

    assertThat(tables).extracting(StitchedTable::caption).containsExactly(null, null);
    assertThat(tables.get(0).rows().get(0).cell(0).text()).isEqualTo("and so on");
  }

  @Test
  void goesOnInATableWithoutAHeader() {
    StitchedTable table = stitch(HEAD + "a\tb\tc\td\n\n\t\tmore\t\n").get(0);

    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(1).cell(ColumnRole.PROGRESS).text()).isEqualTo("more");
    assertThat(table.rows().get(1).afterBreak()).isTrue();
  }

  @Test
  void dropsPaddingColumnsAndRepeatsOfANestedTable() {
    String nested = "<table><tr><th></th><th>05/6</th></tr><tr><td>% a</td><td>7</td></tr></table>";
    StitchedTable table =
        stitch(
                "Pledge\tTarget\t\tUpdate\tRating\t\t\t\t\n"
                    + "a\t"
                    + nested
                    + "\t\t05/6\t% a\t7\t\tc\tRed\n"
                    + "\t05/6\t\t\t\t\t\t\t\n% a\t7\t\t\t\t\t\t\t\n")
            .get(0);

    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).cell(ColumnRole.PROGRESS).text()).isEqualTo("c");
    assertThat(table.rows().get(0).cell(ColumnRole.STATUS).text()).isEqualTo("Red");
  }

  @Test
  void joinsASentenceByASpaceAndAParagraphByALine() {
    assertThat(join("goes on with", "the rest")).isEqualTo("goes on with the rest");
    assertThat(join("agreed by the", "Board")).isEqualTo("agreed by the Board");
    assertThat(join("plan", "80%")).isEqualTo("plan 80%");
    assertThat(join("A sentence ends.", "Another begins"))
        .isEqualTo("A sentence ends.\nAnother begins");
    assertThat(join("238 - 2007/08", "188 as at May")).isEqualTo("238 - 2007/08\n188 as at May");
    assertThat(join("Actions are", "• first")).isEqualTo("Actions are\n• first");
    assertThat(join("", "x")).isEqualTo("x");
  }

  private static String join(String before, String after) {
    return CellJoin.join(Cell.of(before, 1), Cell.of(after, 2)).text();
  }
}
