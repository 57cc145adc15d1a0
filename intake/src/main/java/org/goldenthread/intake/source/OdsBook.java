package org.goldenthread.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.goldenthread.intake.RefusedDocumentException.Reason;

/** Reads an OpenDocument spreadsheet as a stream. */
final class OdsBook {
  private static final int MOST_SHEETS = 300;

  private OdsBook() {}

  static Workbook read(ZipParts zip) throws IOException, XMLStreamException, UnreadableException {
    OdfStyles styles = OdfFile.styles(zip);
    List<SheetGrid> sheets = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    if (OdfFile.hasMacros(zip)) {
      remarks.add(Workbook.MACROS);
    }
    Budget budget = zip.budget();
    try (Xml xml = zip.content("content.xml")) {
      for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
        if (!at.equals("table")) {
          styles.take(at, xml);
          continue;
        }
        String name = xml.attribute("name", "?");
        if (styles.isHidden(xml.attribute("style-name"))) {
          remarks.add(Workbook.hidden(name));
          xml.skip();
        } else if (sheets.size() == MOST_SHEETS) {
          throw new UnreadableException(
              Reason.TOO_LARGE,
              "has more than %d sheets. Copy the plan's sheets into a new workbook"
                  .formatted(MOST_SHEETS));
        } else {
          sheets.add(new OdsSheet(name, xml, styles, budget).read());
        }
      }
    }
    return new Workbook(sheets, remarks);
  }
}
