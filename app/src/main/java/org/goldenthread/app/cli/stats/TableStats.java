package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.List;

/** A method that makes one file of results from each file, whatever is wrong with the others. */
abstract class TableStats implements StatsMethod {

  /**
   * The results of one file.
   *
   * @throws RefusedFileException when the file cannot be used
   */
  abstract OutputTable results(InputTable table, Problems problems);

  @Override
  public final List<OutputTable> run(List<InputTable> inputs, Problems problems) {
    List<OutputTable> outputs = new ArrayList<>();
    for (InputTable table : inputs) {
      try {
        outputs.add(results(table, problems));
      } catch (RefusedFileException refused) {
        problems.add(refused.message());
      }
    }
    return outputs;
  }
}
