package org.goldenthread.intake.rewrite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.goldenthread.intake.source.Zipped;

/** Writes a text document as an Excel workbook of one sheet. */
final class XlsxPages {
  private static final String STYLES =
      "<styleSheet><fonts><font/><font><b/></font></fonts><fills><fill/></fills>"
          + "<cellXfs><xf/><xf fontId=\"1\"/>"
          + "<xf xfId=\"1\" fontId=\"1\"/><xf xfId=\"2\" fontId=\"1\"/>"
          + "<xf xfId=\"3\" fontId=\"1\"/><xf xfId=\"4\" fontId=\"1\"/></cellXfs>"
          + "<cellStyles><cellStyle xfId=\"1\" builtinId=\"16\"/>"
          + "<cellStyle xfId=\"2\" builtinId=\"17\"/><cellStyle xfId=\"3\" builtinId=\"18\"/>"
          + "<cellStyle xfId=\"4\" builtinId=\"19\"/></cellStyles></styleSheet>";

  private XlsxPages() {}

  static byte[] of(List<Passage> passages) {
    StringBuilder sheet = new StringBuilder("<sheetData>");
    for (SheetPages.SheetRow row : SheetPages.of(passages)) {
      sheet.append("<row r=\"").append(row.number()).append("\">");
      for (int i = 0; i < row.cells().size(); i++) {
        cell(row, i, sheet);
      }
      sheet.append("</row>");
    }
    try {
      return new Zipped().workbook(STYLES, sheet + "</sheetData>").bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cell(SheetPages.SheetRow row, int column, StringBuilder sheet) {
    SheetPages.SheetCell cell = row.cells().get(column);
    if (cell.text().isBlank()) {
      return;
    }
    int style = cell.heading() > 0 ? 1 + Math.min(4, cell.heading()) : cell.bold() ? 1 : 0;
    String at = (column >= 26 ? "A" : "") + (char) ('A' + column % 26) + row.number();
    sheet.append("<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is>".formatted(at, style));
    for (Piece.Span span : cell.spans()) {
      sheet
          .append(span.bold() ? "<r><rPr><b/></rPr><t>" : "<r><rPr/><t>")
          .append(Zipped.escaped(span.text()))
          .append("</t></r>");
    }
    if (cell.spans().isEmpty()) {
      sheet.append("<t xml:space=\"preserve\">").append(Zipped.escaped(cell.text())).append("</t>");
    }
    sheet.append("</is></c>");
  }
}
