package org.goldenthread.intake.rewrite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.goldenthread.intake.source.Zipped;

/** Writes a text document as an OpenDocument spreadsheet of one sheet. */
final class OdsPages {

  private OdsPages() {}

  static byte[] of(List<Passage> passages) {
    StringBuilder sheet = new StringBuilder();
    int next = 1;
    for (SheetPages.SheetRow row : SheetPages.of(passages)) {
      if (row.number() > next) {
        sheet.append("<t:table-row t:number-rows-repeated=\"%d\"/>".formatted(row.number() - next));
      }
      sheet.append("<t:table-row>");
      row.cells().forEach(c -> cell(c, sheet));
      sheet.append("</t:table-row>");
      next = row.number() + 1;
    }
    try {
      return new Zipped()
          .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
          .part("content.xml", content(sheet))
          .bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(StringBuilder sheet) {
    StringBuilder styles = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      styles.append(
          "<s:style s:name=\"h%d\" s:family=\"table-cell\" s:parent-style-name=\"Heading_20_%d\"/>"
              .formatted(i, i));
    }
    return "<o:document xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\" xmlns:s=\"s\" xmlns:f=\"f\">"
        + "<o:automatic-styles><s:style s:name=\"b\" s:family=\"table-cell\">"
        + "<s:text-properties f:font-weight=\"bold\"/></s:style>"
        + "<s:style s:name=\"bold\" s:family=\"text\">"
        + "<s:text-properties f:font-weight=\"bold\"/></s:style>"
        + styles
        + "</o:automatic-styles><o:body><o:spreadsheet><t:table t:name=\"Plan\">"
        + sheet
        + "</t:table></o:spreadsheet></o:body></o:document>";
  }

  private static void rich(List<Piece.Span> spans, StringBuilder sheet) {
    sheet.append("<x:p>");
    for (Piece.Span span : spans) {
      String text = Zipped.escaped(span.text()).replace("\n", "</x:p><x:p>");
      sheet.append(span.bold() ? "<x:span x:style-name=\"bold\">" + text + "</x:span>" : text);
    }
    sheet.append("</x:p>");
  }

  private static void cell(SheetPages.SheetCell cell, StringBuilder sheet) {
    String style = cell.heading() > 0 ? "h" + cell.heading() : cell.bold() ? "b" : "n";
    sheet.append("<t:table-cell t:style-name=\"%s\">".formatted(style));
    if (!cell.spans().isEmpty()) {
      rich(cell.spans(), sheet);
    } else if (!cell.text().isBlank()) {
      for (String line : cell.text().split("\n")) {
        int indent = line.length() - line.stripLeading().length();
        sheet.append(indent > 0 ? "<x:p><x:s x:c=\"" + indent + "\"/>" : "<x:p>");
        sheet.append(Zipped.escaped(line.strip())).append("</x:p>");
      }
    }
    sheet.append("</t:table-cell>");
  }
}
