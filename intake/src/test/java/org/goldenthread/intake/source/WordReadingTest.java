package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Fill;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Notice;
import org.goldenthread.intake.model.Part;
import org.goldenthread.intake.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordReadingTest {
  private static final String STYLES =
      "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/>"
          + "</w:style><w:style w:styleId=\"Own\"><w:basedOn w:val=\"berschrift1\"/>"
          + "<w:name w:val=\"Own\"/></w:style></w:styles>";
  private static final String NUMBERS =
      "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\">"
          + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
          + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1%2)\"/></w:lvl>"
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

  @TempDir Path folder;

  private Document read(String body) throws Exception {
    String document =
        "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body + "</w:body></w:document>";
    Path file =
        new Zipped()
            .word(document, STYLES, NUMBERS)
            .part(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>")
            .file(folder, "plan.docx");
    return SourceFile.read(file).document();
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String styled(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String numbered(int level, String text) {
    return styled(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>".formatted(level), text);
  }

  private static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  @Test
  void tellsHeadingsByStyleAndOutline() throws Exception {
    Document read =
        read(
            styled("<w:pStyle w:val=\"Own\"/>", "Being healthy")
                + styled("<w:outlineLvl w:val=\"2\"/>", "Smoking")
                + p("Text."));
    assertThat(read.blocks().get(0)).isEqualTo(new Heading(1, "Being healthy", 1, 1));
    assertThat(read.blocks().get(1)).isEqualTo(new Heading(3, "Smoking", 2, 2));
  }

  @Test
  void printsTheNumbersOfLists() throws Exception {
    Document read =
        read(numbered(0, "One") + numbered(1, "Below") + numbered(1, "Next") + numbered(0, "Two"));
    ListBlock list = (ListBlock) read.blocks().get(0);
    assertThat(list.items())
        .extracting(ListBlock.Item::marker)
        .containsExactly("1.", "1a)", "1b)", "2.");
  }

  @Test
  void readsMergedNestedAndShadedCells() throws Exception {
    String nested =
        "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>"
            + tc("", p("a"))
            + tc("", p("b"))
            + "</w:tr></w:tbl>";
    Document read =
        read(
            "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
                + "<w:tr>"
                + tc("", p("Action"))
                + tc("", p("Lead"))
                + tc("", p("RAG"))
                + "</w:tr>"
                + "<w:tr>"
                + tc("", p("One") + nested)
                + tc("<w:vMerge w:val=\"restart\"/>", p("Head"))
                + tc("<w:shd w:val=\"clear\" w:fill=\"FFC000\"/>", p(""))
                + "</w:tr>"
                + "<w:tr>"
                + tc("", p("Two"))
                + tc("<w:vMerge/>", p(""))
                + tc(
                    "",
                    "<w:p><w:r><w:rPr><w:highlight w:val=\"red\"/></w:rPr><w:t>Late</w:t></w:r></w:p>")
                + "</w:tr></w:tbl>");
    Table table = (Table) read.blocks().get(0);
    assertThat(table.rows().get(1).cell(0).nestedRows()).containsExactly(List.of("a", "b"));
    assertThat(table.rows().get(1).cell(2).fill()).isEqualTo(Fill.parse("FFC000"));
    assertThat(table.rows().get(2).cells())
        .extracting(Cell::flat)
        .containsExactly("Two", "Head", "Late");
    assertThat(table.rows().get(2).cell(2).fill()).isEqualTo(Fill.parse("FF0000"));
    assertThat(table.rows().get(2).line()).isEqualTo(3);
  }

  @Test
  void readsTrackedChangesAsAccepted() throws Exception {
    Document read =
        read(
            "<w:p><w:r><w:t xml:space=\"preserve\">By </w:t></w:r>"
                + "<w:del><w:r><w:delText>May</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>June</w:t></w:r></w:ins></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">First </w:t></w:r></w:p>"
                + p("half"));
    assertThat(read.blocks()).extracting(Block::text).containsExactly("By June", "First half");
    assertThat(read.notices())
        .extracting(Notice::message)
        .anyMatch(m -> m.contains("tracked changes"));
  }

  @Test
  void keepsNotesBoxesAndFramesAndLeavesFieldCodesOut() throws Exception {
    Document read =
        read(
            "<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><mc:AlternateContent><mc:Choice>"
                + "<w:drawing><w:txbxContent>"
                + p("In a box")
                + "</w:txbxContent></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><w:txbxContent>"
                + p("In a box")
                + "</w:txbxContent></w:pict>"
                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>"
                + tc("", p("In a frame"))
                + "</w:tr></w:tbl>");
    assertThat(read.blocks())
        .extracting(Block::text)
        .containsExactly("Text", "In a box", "In a frame", "Note 1: A note.");
  }

  @Test
  void knowsThePageWhenWordNotedIt() throws Exception {
    Document read =
        read(p("One") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Two</w:t></w:r></w:p>");
    assertThat(read.partOf(1)).extracting(Part::name).isEqualTo("page 1");
    assertThat(read.partOf(2)).extracting(Part::name).isEqualTo("page 2");
    assertThat(read.numberOf(2)).isEqualTo(2);
  }
}
