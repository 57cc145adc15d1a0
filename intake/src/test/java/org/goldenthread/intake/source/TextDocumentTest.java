package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.intake.ReadingSteps;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Table;
import org.junit.jupiter.api.Test;

class TextDocumentTest {
  private static List<Block> read(String text) {
    return TextDocument.read(text, new Budget(ReadingSteps.UNWATCHED));
  }

  private static Cell cell(String text) {
    Table table = (Table) read("a\t" + text).get(0);
    return table.rows().get(0).cell(1);
  }

  @Test
  void readsHeadingsParagraphsListsAndTablesWithTheirLines() {
    List<Block> blocks =
        read(
            "# Our *brave* plan\n\nFirst line\nsecond line\n\n- one\n- two\n  goes on\n\nA\tB\n1\t2\n");

    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(0)).isEqualTo(new Heading(1, "Our brave plan", 1, 1));
    assertThat(blocks.get(1)).isInstanceOf(Paragraph.class);
    assertThat(blocks.get(1).text()).isEqualTo("First line\nsecond line");
    assertThat(blocks.get(1).lastLine()).isEqualTo(4);
    ListBlock list = (ListBlock) blocks.get(2);
    assertThat(list.items())
        .extracting(ListBlock.Item::text)
        .containsExactly("one", "two\ngoes on");
    assertThat(blocks.get(3).text()).isEqualTo("A\tB\n1\t2");
    assertThat(blocks.get(3).line()).isEqualTo(10);
  }

  @Test
  void endsALineAtParagraphBreakItemAndBulletGlyph() {
    Cell cell = cell("<p>One</p> <p>two<br>three</p><ul><li>• four</li><li>five ○ six</li></ul>");

    assertThat(cell.text()).isEqualTo("One\ntwo\nthree\n• four\nfive\n○ six");
    assertThat(cell.lines()).extracting(Line::kind).endsWith(Line.Kind.ITEM, Line.Kind.ITEM);
  }

  @Test
  void decodesEntitiesAndCollapsesWhiteSpace() {
    assertThat(cell("Tom &amp; Ann\u00a0  &lt;5").text()).isEqualTo("Tom & Ann <5");
  }

  @Test
  void joinsASuperscriptToItsNumberAndPunctuationToItsWord() {
    assertThat(cell("31 <sup>st</sup> May, ( <i>see</i> <b>health</b> , and <b>more</b> )").text())
        .isEqualTo("31st May, (see health, and more)");
  }

  @Test
  void keepsBoldAsAPropertyAndNotAsStars() {
    Cell cell = cell("plain **strong** <b>bold</b>");

    assertThat(cell.text()).isEqualTo("plain strong bold");
    assertThat(cell.lines().get(0).runs().get(1).bold()).isTrue();
    assertThat(cell.lines().get(0).isBold()).isFalse();
  }

  @Test
  void keepsLooseAngleBracketsAndAsterisks() {
    assertThat(cell("fewer than <5 and <name> *").text()).isEqualTo("fewer than <5 and <name> *");
  }

  @Test
  void givesANestedTableAsOneLinePerRow() {
    Cell cell =
        cell("Rates <table><tr><th></th><th>05/6</th></tr><tr><td>% a</td><td>7</td></tr></table>");

    assertThat(cell.text()).isEqualTo("Rates\n| 05/6\n% a | 7");
    assertThat(cell.nestedRows()).containsExactly(List.of("", "05/6"), List.of("% a", "7"));
  }

  @Test
  void takesABoldParagraphOverSeveralLinesAsBold() {
    Paragraph paragraph = (Paragraph) read("**PLAN 2020  \nUPDATE**").get(0);

    assertThat(paragraph.isBold()).isTrue();
  }

  @Test
  void readsPipeTablesAndHtmlTablesInTheText() {
    List<Block> blocks =
        read(
            "| A | B |\n|---|---|\n| 1 | 2 |\n\n<table>\n<tr><td>3</td>\n<td>4</td></tr>\n</table>\nend");

    assertThat(blocks).extracting(Block::text).containsExactly("A\tB\n1\t2", "3\t4", "end");
    assertThat(((Table) blocks.get(1)).rows().get(0).line()).isEqualTo(6);
  }

  @Test
  void dropsRulesBetweenRows() {
    assertThat(read("A\tB\n---\t--\n1\t2").get(0).text()).isEqualTo("A\tB\n1\t2");
  }
}
