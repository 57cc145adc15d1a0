package org.goldenthread.intake.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.RefusedDocumentException;

/** A sink that keeps what it gets, for tests. */
final class Collected implements DataSink {
  final List<MeasureHead> measures = new ArrayList<>();
  final List<AreaHead> areas = new ArrayList<>();
  final List<NeighbourList> neighbours = new ArrayList<>();
  final List<DataRow> rows = new ArrayList<>();
  final List<RefusedRow> refused = new ArrayList<>();
  final List<DataWarning> warnings = new ArrayList<>();

  static Collected of(Path file, Path... companions) throws RefusedDocumentException {
    Collected sink = new Collected();
    DataFiles.read(file, List.of(companions), sink);
    return sink;
  }

  static Collected ofText(Path folder, String text) throws RefusedDocumentException {
    return of(file(folder, "autumn.csv", text));
  }

  static Path file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> messages() {
    return refused.stream().map(RefusedRow::message).toList();
  }

  List<String> checks() {
    return warnings.stream().map(DataWarning::check).toList();
  }

  @Override
  public void measure(MeasureHead measure) {
    measures.add(measure);
  }

  @Override
  public void area(AreaHead area) {
    areas.add(area);
  }

  @Override
  public void neighbours(NeighbourList list) {
    neighbours.add(list);
  }

  @Override
  public void row(DataRow row) {
    rows.add(row);
  }

  @Override
  public void refused(RefusedRow row) {
    refused.add(row);
  }

  @Override
  public void warned(DataWarning warning) {
    warnings.add(warning);
  }
}
