package org.goldenthread.intake.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.jspecify.annotations.Nullable;

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
    Feed feed = new Feed(name(file), sink);
    DataFormat format;
    if (FileStart.isZip(file)) {
      try (Workbook workbook = Workbook.open(file, feed)) {
        format = readText(workbook.csv(), companions, feed);
      }
    } else {
      format = readText(file, companions, feed);
    }
    feed.finish();
    return format;
  }

  private static DataFormat readText(Path file, List<Path> companions, Feed feed)
      throws RefusedDocumentException {
    FileStart.requireText(file);
    try (CsvTable table = CsvTable.open(file)) {
      return read(file, companions, table, feed);
    }
  }

  private static DataFormat read(Path file, List<Path> companions, CsvTable table, Feed feed)
      throws RefusedDocumentException {
    Header header = table.header();
    if (DfeMeta.isMeta(header)) {
      throw notKnown(file, "is a meta file. Load its data file, and it is read with it");
    }
    if (DfeReader.reads(header)) {
      new DfeReader(file, header, feed).read(meta(file, companions), table);
      return DataFormat.DFE;
    }
    if (FingertipsReader.reads(header)) {
      new FingertipsReader(header, feed).read(file, table);
      return DataFormat.FINGERTIPS;
    }
    if (header.has("yearrange") && header.has("sexid")) {
      throw notKnown(
          file, "is a sheet for uploading to Fingertips. Load an extract from it instead");
    }
    NeighbourReader neighbours = new NeighbourReader(name(file), header, feed);
    if (neighbours.reads()) {
      neighbours.read(table);
      return DataFormat.NEIGHBOURS;
    }
    if (TidyColumns.of(header).isComplete()) {
      new TidyReader(header, feed).read(table);
      return DataFormat.TIDY;
    }
    GridReader grid = new GridReader(header, feed);
    if (grid.lacksArea()) {
      throw notKnown(file, "has no column area. Add one with each area's code");
    }
    if (grid.reads()) {
      grid.read(table);
      return DataFormat.GRID;
    }
    AreaListReader areas = new AreaListReader(header, feed);
    if (areas.reads()) {
      areas.read(table);
      return DataFormat.AREAS;
    }
    throw notKnown(
        file,
        "columns are %s; expected measure, area, period and value. Use the template"
            .formatted(Place.cut(String.join(", ", header.names()), 200)));
  }

  /** The meta file of a data file: of the same name among what came with it, else beside it. */
  private static @Nullable Path meta(Path file, List<Path> companions) {
    String sought = name(file).replaceFirst("\\.[A-Za-z]+$", "") + ".meta.csv";
    List<Path> candidates = new ArrayList<>(companions);
    candidates.add(file.resolveSibling(sought));
    return candidates.stream()
        .filter(c -> name(c).toLowerCase(Locale.ROOT).equals(sought.toLowerCase(Locale.ROOT)))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "?");
  }

  private static RefusedDocumentException notKnown(Path file, String message) {
    return new RefusedDocumentException(file, Reason.LAYOUT_NOT_KNOWN, message);
  }
}
