package org.goldenthread.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads documents into CSV files from the command line, for trying: FILE... OUT. */
final class TryReading {
  private TryReading() {}

  public static void main(String[] arguments) throws Exception {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < arguments.length - 1; i++) {
      readings.add(new DocumentReader().read(Path.of(arguments[i])));
    }
    new ReadingCsv((reading, mark) -> null)
        .write(readings, Path.of(arguments[arguments.length - 1]));
  }
}
