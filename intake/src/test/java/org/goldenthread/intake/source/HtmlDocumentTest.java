package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Table;
import org.junit.jupiter.api.Test;

class HtmlDocumentTest {
  @Test
  void readsTheSameBlocksAsTextWithTheLinesOfTheFile() {
    List<Block> blocks =
        HtmlDocument.read(
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
        (ListBlock)
            HtmlDocument.read("<ul><li>one<ol><li>a<li>b</ol><li>two</ul><p>end</p>").get(0);

    assertThat(list.items())
        .extracting(ListBlock.Item::text)
        .containsExactly("one", "a", "b", "two");
    assertThat(list.items()).extracting(ListBlock.Item::depth).containsExactly(1, 2, 2, 1);
    assertThat(list.items()).extracting(ListBlock.Item::marker).containsExactly("", "1.", "2.", "");
  }

  @Test
  void fillsSpannedCellsWithEmptyOnes() {
    Table table =
        (Table)
            HtmlDocument.read(
                    "<html><table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table></html>")
                .get(0);

    assertThat(table.rows().get(0).cells()).extracting(Cell::text).containsExactly("a", "b", "");
    assertThat(table.rows().get(1).cells()).extracting(Cell::text).containsExactly("", "c", "d");
  }

  @Test
  void leavesScriptsAndStylesOut() {
    assertThat(HtmlDocument.read("<html><style>x</style><script>y</script><p>z</p></html>"))
        .extracting(Block::text)
        .containsExactly("z");
  }
}
