package org.goldenthread.app.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.EditedHere;
import org.goldenthread.app.shell.Place;

/** Who says so: a line of a document, or somebody who typed it here. */
public sealed interface Origin {

  /** Where pages of this visit say it comes from. */
  Place place(Visit visit);

  /**
   * A document says so.
   *
   * @param line 1-based
   */
  record Printed(long document, int documentNumber, String fileName, int line) implements Origin {
    @Override
    public Place place(Visit visit) {
      return visit.source(fileName, documentNumber, List.of(line));
    }
  }

  /**
   * It was typed here.
   *
   * @param by post of who typed it
   */
  record Edited(LocalDate on, String by) implements Origin {
    @Override
    public Place place(Visit visit) {
      return new EditedHere(on, by);
    }
  }

  /** Columns document, document_number, file_name and line, or known_on and author. */
  static Origin read(ResultSet rs) throws SQLException {
    long document = rs.getLong("document");
    return rs.wasNull()
        ? new Edited(rs.getObject("known_on", LocalDate.class), rs.getString("author"))
        : new Printed(
            document, rs.getInt("document_number"), rs.getString("file_name"), rs.getInt("line"));
  }
}
