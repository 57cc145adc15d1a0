package org.goldenthread.intake.source;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Part;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.person.PersonWords;

/** Tells a list of persons from a plan, so that no record of a child is ever kept by mistake. */
final class PersonLevel {
  private static final int HEADER_ROWS = 5;

  private PersonLevel() {}

  static void refuse(Path file, Document document) throws RefusedDocumentException {
    for (Block block : document.blocks()) {
      if (!(block instanceof Table table)) {
        continue;
      }
      List<Row> head = table.rows().subList(0, Math.min(HEADER_ROWS, table.rows().size()));
      for (Row row : head) {
        for (Cell cell : row.cells()) {
          if (PersonWords.of(cell.flat()) != null) {
            throw new RefusedDocumentException(
                file,
                Reason.LOOKS_LIKE_PERSON_LEVEL_RECORDS,
                "%s has a column \"%s\", so it looks like records of single persons; expected a plan or its figures, never persons"
                    .formatted(where(document, row.line()), cell.flat()));
          }
        }
      }
    }
  }

  private static String where(Document document, int line) {
    Part part = document.partOf(line);
    String number = "line " + document.numberOf(line);
    return part == null ? number : number + " of " + part.name();
  }
}
