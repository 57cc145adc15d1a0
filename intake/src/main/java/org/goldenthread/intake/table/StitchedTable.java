package org.goldenthread.intake.table;

import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table made whole from the pieces that page breaks left.
 *
 * @param caption the line over the header inside the table ("Being Healthy"), or null
 * @param header of the first piece
 * @param rows without captions, headers and repeats
 * @param pieces tables of the document it was made of; a table can be in several stitched tables
 *     when it holds several headers
 * @param between furniture that stood between the pieces
 */
public record StitchedTable(
    @Nullable String caption,
    Header header,
    List<StitchedRow> rows,
    List<Table> pieces,
    List<Block> between) {
  public StitchedTable {
    rows = List.copyOf(rows);
    pieces = List.copyOf(pieces);
    between = List.copyOf(between);
  }

  public int line() {
    return header.line();
  }
}
