package org.goldenthread.app.measure.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.intake.data.RefusedRow;

/** Counts the rows refused, keeps the first of them and hands on every one. */
final class Refusals {
  private static final int KEPT = 50;

  private final String file;
  private final Consumer<RefusedRow> every;
  private final List<RefusedRow> first = new ArrayList<>();
  private long count;

  Refusals(String file, Consumer<RefusedRow> every) {
    this.file = file;
    this.every = every;
  }

  void add(RefusedRow row) {
    count++;
    if (first.size() < KEPT) {
      first.add(row);
    }
    every.accept(row);
  }

  void add(long line, String column, String value, String problem, String expected) {
    add(new RefusedRow(file, line, column, value, problem, expected));
  }

  long count() {
    return count;
  }

  List<RefusedRow> first() {
    return first;
  }
}
