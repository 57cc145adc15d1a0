package org.goldenthread.intake.sourced;

import java.util.List;
import org.goldenthread.intake.Reading;

/**
 * A reading beside its source.
 *
 * @param recognised false when nothing was: a person can still say what its tables hold
 * @param source every row and line of the document, in order
 * @param tables in order of their first header
 */
public record SourcedReading(
    Reading reading, boolean recognised, List<SourceRow> source, List<ReadTable> tables) {
  public SourcedReading {
    source = List.copyOf(source);
    tables = List.copyOf(tables);
  }
}
