package org.goldenthread.intake.data;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;

/** Reads data files of any layout that is known, told by their columns and not by their names. */
public final class DataFiles {
  private DataFiles() {}

  /**
   * Reads a file into a sink, from one end to the other, in memory that does not grow with it.
   *
   * @param companions files that came with it; a {@code .meta.csv} is found among them or beside it
   * @return the layout it was read as
   * @throws RefusedDocumentException when the file as a whole cannot be read or must not be kept;
   *     whatever the sink got must then be thrown away
   */
  public static DataFormat read(Path file, List<Path> companions, DataSink sink)
      throws RefusedDocumentException {
    FileStart.requireText(file);
    Feed feed = new Feed(String.valueOf(file.getFileName()), sink);
    try (CsvTable table = CsvTable.open(file)) {
      Header header = table.header();
      DataFormat format = format(file, header);
      new TidyReader(header, feed).read(table);
      feed.finish();
      return format;
    }
  }

  private static DataFormat format(Path file, Header header) throws RefusedDocumentException {
    if (TidyColumns.of(header).isComplete()) {
      return DataFormat.TIDY;
    }
    throw new RefusedDocumentException(
        file,
        Reason.LAYOUT_NOT_KNOWN,
        "columns are %s; expected measure, area, period and value. Use the template"
            .formatted(Place.cut(String.join(", ", header.names()), 200)));
  }
}
