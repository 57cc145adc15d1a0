package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.intake.ReadingSteps;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Fill;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Table;
import org.junit.jupiter.api.Test;

class HtmlDocumentTest {
  private static List<Block> read(String text) {
    return HtmlDocument.read(text, new Budget(ReadingSteps.UNWATCHED));
  }

  @Test
  void readsTheSameBlocksAsTextWithTheLinesOfTheFile() {
    List<Block> blocks =
        read(
            """
            <html><body>
            <h2>Plan</h2>
            <p>Hello <b>you</b> , there</p>
            <ul><li>one<li>two</ul>
            <table>
            <tr><th>A<th>B</tr>
            <tr><td>1<td><p>2</p><p>3</p></tr>
            </table>
            loose text
            </body></html>
            """);

    assertThat(blocks)
        .extracting(Block::text)
        .containsExactly("Plan", "Hello you, there", "one\ntwo", "A\tB\n1\t2\n3", "loose text");
    assertThat(blocks).extracting(Block::line).containsExactly(2, 3, 4, 6, 8);
    assertThat(blocks.get(0)).isInstanceOf(Heading.class);
  }

  @Test
  void keepsTheItemsOfAListInsideAListOneDeeper() {
    ListBlock list =
        (ListBlock) read("<ul><li>one<ol><li>a<li>b</ol><li>two</ul><p>end</p>").get(0);

    assertThat(list.items())
        .extracting(ListBlock.Item::text)
        .containsExactly("one", "a", "b", "two");
    assertThat(list.items()).extracting(ListBlock.Item::depth).containsExactly(1, 2, 2, 1);
    assertThat(list.items()).extracting(ListBlock.Item::marker).containsExactly("", "1.", "2.", "");
  }

  private static Table table(String rows) {
    return (Table) read("<html><table>" + rows + "</table></html>").get(0);
  }

  @Test
  void saysACellMergedOverRowsInEachThatHasOneFurtherLeft() {
    Table table =
        table(
            """
            <tr><th>Aim<th>Action<th>Lead<th>Status
            <tr><td rowspan=3>Be warm<td>Fit blinds<td rowspan=2>Caretaker<td>Green
            <tr><td>Mend roof<td>Red
            <tr><td>Sweep<td>Builder<td>Amber
            """);

    assertThat(table.text())
        .isEqualTo(
            "Aim\tAction\tLead\tStatus\nBe warm\tFit blinds\tCaretaker\tGreen\n"
                + "\tMend roof\tCaretaker\tRed\n\tSweep\tBuilder\tAmber");
    assertThat(table.rows().get(2).cells()).extracting(Cell::line).containsOnly(3);
  }

  @Test
  void makesOneOfAHeadOfTwoRows() {
    Table table =
        table(
            "<tr><td rowspan=2>Measure<td colspan=2>2009/10<tr><td>Target<td>Actual"
                + "<tr><td>Attendance<td>94%<td>95%");

    assertThat(table.text())
        .isEqualTo("Measure\t2009/10 Target\t2009/10 Actual\nAttendance\t94%\t95%");
  }

  @Test
  void fillsCellsMergedOverColumnsWithEmptyOnes() {
    Table table = table("<tr><td>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f<td>g");

    assertThat(table.rows().get(0).cells())
        .extracting(Cell::text)
        .containsExactly("a", "b", "", "c");
  }

  @Test
  void keepsTheColourThatACellOrItsRowSays() {
    Table table =
        table(
            "<tr><td bgcolor='#FFC000'>a<td style='color:#fff; background-color: rgb(0, 176, 80)'>b"
                + "<td style='background:#f00'>c<td style='background: Yellow'>d<td>e"
                + "<tr bgcolor=red><td>f<td bgcolor='#ffffff'>g<td style='background:url(x.png)'>h");

    assertThat(table.rows().get(0).cells())
        .extracting(c -> String.valueOf(c.fill()))
        .containsExactly("#FFC000", "#00B050", "#FF0000", "#FFFF00", "null");
    assertThat(table.rows().get(1).cells().get(0).fill()).isEqualTo(Fill.parse("FF0000"));
  }

  @Test
  void staysSmallWhereEveryCellIsMergedOverEverything() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      rows.append("<tr><td>y").append("<td rowspan=1000>x".repeat(i % 1000 == 0 ? 400 : 0));
    }
    List<Block> blocks = read("<html><table>" + rows + "</table></html>");

    int cells = ((Table) blocks.get(0)).rows().stream().mapToInt(r -> r.cells().size()).sum();
    assertThat(cells).isBetween(500_000, 600_000);
  }

  @Test
  void leavesScriptsAndStylesOut() {
    assertThat(read("<html><style>x</style><script>y</script><p>z</p></html>"))
        .extracting(Block::text)
        .containsExactly("z");
  }
}
