package org.goldenthread.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/** Reads an .xlsx or .xlsm workbook: its sheets one by one, each as a stream. */
final class XlsxBook {
  private static final int MOST_SHEETS = 300;

  private final ZipParts zip;
  private final String part;
  private final Relations relations;
  private final OfficeColours colours = new OfficeColours();
  private final XlsxStyles styles = new XlsxStyles(colours);
  private final List<RichText> texts = new ArrayList<>();
  private final List<SheetGrid> sheets = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private record Listed(String name, String id, boolean hidden) {}

  private XlsxBook(ZipParts zip, String part)
      throws IOException, XMLStreamException, UnreadableException {
    this.zip = zip;
    this.part = part;
    this.relations = Relations.of(zip, part);
  }

  /**
   * Reads a workbook.
   *
   * @param part the part that lists the sheets
   */
  static Workbook read(ZipParts zip, String part)
      throws IOException, XMLStreamException, UnreadableException {
    return new XlsxBook(zip, part).read();
  }

  private Workbook read() throws IOException, XMLStreamException, UnreadableException {
    List<Listed> listed = new ArrayList<>();
    boolean from1904 = false;
    try (Xml xml = zip.looks(part)) {
      for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
        if (at.equals("sheet")) {
          boolean hidden = !xml.attribute("state", "visible").equals("visible");
          listed.add(new Listed(xml.attribute("name", "?"), xml.attribute("id", ""), hidden));
        } else if (at.equals("workbookPr")) {
          from1904 = xml.flag("date1904", false);
        }
      }
    }
    if (listed.size() > MOST_SHEETS) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          "has %,d sheets; at most %d are read. Copy the plan's sheets into a new workbook"
              .formatted(listed.size(), MOST_SHEETS));
    }
    if (zip.names().stream().anyMatch(n -> n.endsWith("vbaproject.bin"))) {
      remarks.add(Workbook.MACROS);
    }
    shared();
    for (Listed sheet : listed) {
      sheet(sheet, new SheetNumbers(from1904));
    }
    return new Workbook(sheets, remarks);
  }

  private void shared() throws IOException, XMLStreamException, UnreadableException {
    String theme = relations.first("theme");
    if (theme != null && zip.has(theme)) {
      try (Xml xml = zip.looks(theme)) {
        colours.readTheme(xml);
      }
    }
    String looks = relations.first("styles");
    if (looks != null && zip.has(looks)) {
      try (Xml xml = zip.looks(looks)) {
        styles.read(xml);
      }
    }
    String strings = relations.first("sharedStrings");
    if (strings != null && zip.has(strings)) {
      try (Xml xml = zip.content(strings)) {
        texts(xml);
      }
    }
  }

  private void texts(Xml xml) throws XMLStreamException {
    for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
      if (at.equals("si")) {
        RichText text = XlsxSheet.richText(xml);
        if (text.text().isEmpty()) {
          zip.budget().text(0);
        }
        texts.add(text);
      }
    }
  }

  private void sheet(Listed listed, SheetNumbers numbers)
      throws IOException, XMLStreamException, UnreadableException {
    String file = relations.part(listed.id);
    if (listed.hidden) {
      remarks.add(Workbook.hidden(listed.name));
      return;
    }
    if (file == null || !relations.typeOf(listed.id).equals("worksheet")) {
      remarks.add(
          "\"%s\" is a chart or a dialog and no sheet of cells; it was not read"
              .formatted(listed.name));
      return;
    }
    XlsxSheet sheet = new XlsxSheet(listed.name, styles, texts, numbers, zip.budget());
    try (Xml xml = zip.content(file)) {
      SheetGrid grid = sheet.read(xml);
      comments(grid, Relations.of(zip, file).first("comments"));
      sheets.add(grid);
    }
    if (sheet.withoutResult() > 0) {
      remarks.add(Workbook.withoutResult(listed.name, sheet.withoutResult()));
    }
  }

  private void comments(SheetGrid grid, @Nullable String file)
      throws IOException, XMLStreamException, UnreadableException {
    if (file == null || !zip.has(file)) {
      return;
    }
    try (Xml xml = zip.content(file)) {
      for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
        if (at.equals("comment")) {
          CellReference on = new CellReference(xml.attribute("ref", "A1"));
          grid.comment(on.getRow() + 1, on.getCol(), text(xml));
        }
      }
    }
  }

  private static String text(Xml comment) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = comment.depth();
    for (String at = comment.next(depth); at != null; at = comment.next(depth)) {
      text.append(at.equals("text") ? XlsxSheet.richText(comment).text() : "");
    }
    return text.toString();
  }
}
