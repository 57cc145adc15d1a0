package org.goldenthread.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Run;
import org.goldenthread.intake.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write around the tables of a sheet, or paste into it: minutes, lists, titles. */
class SheetProseTest {
  private static final String STYLES =
      "<styleSheet><fonts><font/><font><b/></font></fonts><fills><fill/></fills>"
          + "<cellXfs><xf/><xf fontId=\"1\"/></cellXfs></styleSheet>";

  @TempDir Path folder;

  private List<Block> read(String rows) throws Exception {
    Path file =
        new Zipped()
            .workbook(STYLES, "<sheetData>" + rows + "</sheetData>")
            .file(folder, "plan.xlsx");
    return SourceFile.read(file).document().blocks();
  }

  private static String row(int number, String... texts) {
    return row(number, 0, texts);
  }

  private static String row(int number, int style, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String text : texts) {
      String inside = text.startsWith("<r>") ? text : "<t>" + text + "</t>";
      row.append("<c s=\"" + style + "\" t=\"inlineStr\"><is>" + inside + "</is></c>");
    }
    return row + "</row>";
  }

  private static List<String> items(Block list) {
    return ((ListBlock) list).items().stream().map(i -> i.depth() + " " + i.text()).toList();
  }

  private static List<Run> runs(Block paragraph) {
    return ((Paragraph) paragraph).lines().get(0).runs();
  }

  private static List<String> tables(List<Block> blocks) {
    return blocks.stream().filter(Table.class::isInstance).map(Block::text).toList();
  }

  @Test
  void keepsTheBoldWordsOfACell() throws Exception {
    List<Block> blocks =
        read(row(1, "<r><rPr><b/></rPr><t>3.1 </t></r><r><rPr/><t>The plan was agreed.</t></r>"));
    assertThat(runs(blocks.get(0)))
        .containsExactly(
            new Run("3.1", true, false), new Run(" The plan was agreed.", false, false));
  }

  @Test
  void takesARunThatSaysNothingOfItselfToLookAsItsCell() throws Exception {
    List<Block> blocks = read(row(1, 1, "<r><t>3.1 </t></r><r><rPr/><t>The plan.</t></r>"));
    assertThat(runs(blocks.get(0))).extracting(Run::bold).containsExactly(true, false);
  }

  @Test
  void keepsTheBoldWordsOfAnOpenDocumentCell() throws Exception {
    Path file =
        new Zipped()
            .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .part(
                "content.xml",
                "<o:d xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\" xmlns:s=\"s\" xmlns:f=\"f\">"
                    + "<s:style s:name=\"B\" s:family=\"text\">"
                    + "<s:text-properties f:font-weight=\"bold\"/></s:style>"
                    + "<t:table t:name=\"Notes\"><t:table-row><t:table-cell><x:p>"
                    + "<x:span x:style-name=\"B\">3.1</x:span> The plan.</x:p></t:table-cell>"
                    + "</t:table-row></t:table></o:d>")
            .file(folder, "notes.ods");
    List<Block> blocks = SourceFile.read(file).document().blocks();
    assertThat(runs(blocks.get(0))).extracting(Run::bold).containsExactly(true, false);
  }

  @Test
  void keepsTheBoldWordsOfACellBefore2007() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      HSSFFont bold = book.createFont();
      bold.setBold(true);
      HSSFRichTextString text = new HSSFRichTextString("3.1 The plan.");
      text.applyFont(0, 3, bold);
      book.createSheet("Notes").createRow(0).createCell(0).setCellValue(text);
      book.write(out);
    }
    Path file = Files.write(folder.resolve("notes.xls"), out.toByteArray());
    List<Block> blocks = SourceFile.read(file).document().blocks();
    assertThat(runs(blocks.get(0)))
        .containsExactly(new Run("3.1", true, false), new Run(" The plan.", false, false));
  }

  @Test
  void tellsHowDeepBulletsStandBySpacesAndByTheirLooks() throws Exception {
    List<Block> typed =
        read(row(1, "• Fit blinds") + row(2, "   • in class 1") + row(3, "• Mend the roof"));
    assertThat(items(typed.get(0)))
        .containsExactly("1 Fit blinds", "2 in class 1", "1 Mend the roof");

    List<Block> pasted =
        read(
            row(1, "·       Fit blinds")
                + row(2, "o   in class 1")
                + row(3, "o   in class 2")
                + row(4, "·       Mend the roof"));
    assertThat(items(pasted.get(0)))
        .containsExactly("1 Fit blinds", "2 in class 1", "2 in class 2", "1 Mend the roof");
  }

  @Test
  void endsAListAtAnEmptyRow() throws Exception {
    List<Block> blocks = read(row(1, "• Fit blinds") + row(3, "   • in class 1"));
    assertThat(blocks).hasSize(2).allMatch(ListBlock.class::isInstance);
  }

  @Test
  void takesALineRightAboveAHeadForItsTitleOnEveryPage() throws Exception {
    String head = "Being well";
    List<Block> blocks =
        read(
            row(1, "The plan of the school")
                + row(3, head)
                + row(4, 1, "Action", "Lead")
                + row(5, "Fit blinds", "Caretaker")
                + row(7, head)
                + row(8, 1, "Action", "Lead")
                + row(9, "Mend roof", "Builder"));
    assertThat(tables(blocks))
        .containsExactly(
            "Being well\nAction\tLead\nFit blinds\tCaretaker",
            "Being well\nAction\tLead\nMend roof\tBuilder");
  }

  @Test
  void repeatsNoRowOfAListThatHasNoHead() throws Exception {
    List<Block> blocks =
        read(
            row(1, "A Reed", "Chair of the board")
                + row(2, "B Moss", "Head teacher of the school")
                + row(4, 1, "Apologies")
                + row(6, "C Fern", "Caretaker of the school")
                + row(7, "D Hale", "Cook"));
    assertThat(tables(blocks))
        .containsExactly(
            "A Reed\tChair of the board\nB Moss\tHead teacher of the school",
            "C Fern\tCaretaker of the school\nD Hale\tCook");
  }
}
