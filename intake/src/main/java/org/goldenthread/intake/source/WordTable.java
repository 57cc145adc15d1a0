package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Fill;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;

/** Reads one table of a Word document; a table of one column is a frame around its text. */
final class WordTable {
  private static final int MOST_SPANNED = 100;

  private final Xml xml;
  private final WordBody body;
  private final boolean outermost;
  private final TableGrid grid;
  private final List<Block> framed = new ArrayList<>();
  private int columns;
  private int column;

  /** How a cell lies in its table. */
  private static final class Place {
    private int across = 1;
    private boolean covered;
    private boolean deleted;
    private @Nullable Fill fill;
  }

  WordTable(Xml xml, WordBody body) {
    this.xml = xml;
    this.body = body;
    this.grid = new TableGrid(body.budget());
    this.outermost = !body.isInTable();
  }

  /** The table, or the blocks that it only frames. */
  List<Block> read() throws XMLStreamException {
    rows();
    if (outermost) {
      body.endTable();
    }
    Table table = isFrame() ? null : grid.table();
    return table == null ? framed : List.of(table);
  }

  private boolean isFrame() {
    return outermost && columns == 1;
  }

  private void rows() throws XMLStreamException {
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      switch (at) {
        case "gridCol" -> columns++;
        case "tr" -> row();
        case "tblGrid", "sdt", "sdtContent", "customXml", "ins" -> rows();
        default -> {}
      }
    }
  }

  private void row() throws XMLStreamException {
    if (!isFrame()) {
      int line = outermost ? body.beginRow() : body.row();
      body.budget().row(line);
      grid.row(line);
    }
    column = 0;
    cells();
  }

  private void cells() throws XMLStreamException {
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      switch (at) {
        case "trPr" -> {
          if (isDeleted()) {
            return;
          }
        }
        case "tc" -> cell();
        case "sdt", "sdtContent", "customXml" -> cells();
        default -> {}
      }
    }
  }

  /** Reads the properties of a row: whether it was deleted, and where its first cell stands. */
  private boolean isDeleted() throws XMLStreamException {
    boolean deleted = false;
    int depth = xml.depth();
    for (String at = xml.nextWithin(depth); at != null; at = xml.nextWithin(depth)) {
      deleted |= at.equals("del");
      column += at.equals("gridBefore") ? bounded(xml.number("val", 0)) : 0;
    }
    return deleted;
  }

  private static int bounded(int number) {
    return Math.max(0, Math.min(MOST_SPANNED, number));
  }

  private void cell() throws XMLStreamException {
    Place place = new Place();
    body.budget().cell(body.row());
    body.takeColour();
    List<Block> blocks =
        body.blocks(
            name -> {
              if (name.equals("tcPr")) {
                properties(place);
              }
            });
    Fill marked = body.takeColour();
    if (isFrame()) {
      framed.addAll(blocks);
      return;
    }
    int at = column;
    column += Math.max(1, place.across);
    if (place.covered) {
      grid.goOn(at);
    } else if (!place.deleted) {
      int line = body.row();
      Fill fill = place.fill == null ? marked : place.fill;
      grid.put(at, new Cell(CellLines.of(blocks), line, fill), 1, Math.max(1, place.across));
    }
  }

  private void properties(Place place) throws XMLStreamException {
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      switch (at) {
        case "gridSpan" -> place.across = bounded(xml.number("val", 1));
        case "vMerge", "hMerge" ->
            place.covered |= xml.attribute("val", "continue").equals("continue");
        case "shd" -> place.fill = OfficeColours.ground(OfficeColours.hex(xml.attribute("fill")));
        case "cellDel" -> place.deleted = true;
        default -> {}
      }
    }
  }
}
