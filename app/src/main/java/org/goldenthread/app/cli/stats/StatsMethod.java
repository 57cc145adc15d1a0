package org.goldenthread.app.cli.stats;

import java.util.List;

/** A statistical method that a person can run on CSV files. */
public interface StatsMethod {

  /** What a person types: "proportion". */
  String name();

  /**
   * Computes one table for each kind of thing the method says. A row that cannot be used is told to
   * the problems and does not stop the others; its output cells stay empty where the layout has a
   * row for it.
   *
   * @param inputs the files as given, in that order
   * @throws RefusedFileException when a file as a whole cannot be used
   */
  List<OutputTable> run(List<InputTable> inputs, Problems problems);
}
