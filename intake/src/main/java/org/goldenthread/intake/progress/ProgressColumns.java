package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.intake.table.Column;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.Header;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds which part of a progress update; -1 where there is none.
 *
 * @param others columns that are none of these, kept as notes
 */
record ProgressColumns(
    int reference,
    int item,
    int target,
    int due,
    int supporting,
    int progress,
    int status,
    int lead,
    int board,
    List<Integer> others) {

  /** The columns of a progress update, or null when the header is that of another table. */
  static @Nullable ProgressColumns of(Header header) {
    if (levels(header) > 1 || header.has(ColumnRole.BENEFIT) || header.has(ColumnRole.COUNT)) {
      return null;
    }
    Finder find = new Finder(header);
    int status = find.next(ColumnRole.STATUS);
    int progress = find.next(ColumnRole.PROGRESS);
    int item =
        find.next(ColumnRole.ITEM, ColumnRole.ACTION, ColumnRole.MILESTONE, ColumnRole.OUTCOME);
    int target = find.next(ColumnRole.TARGET);
    target = target >= 0 ? target : find.named("goal");
    int due = find.next(ColumnRole.DUE);
    int lead = find.next(ColumnRole.LEAD);
    boolean measured = header.has(ColumnRole.PERFORMANCE) || header.has(ColumnRole.ACTUAL);
    item = item >= 0 || measured ? item : find.next(ColumnRole.MEASURE);
    int supporting =
        find.next(
            ColumnRole.SUPPORTING_DATA,
            ColumnRole.MEASURE,
            ColumnRole.PERFORMANCE,
            ColumnRole.ACTUAL);
    boolean update = item >= 0 && progress >= 0 && (status >= 0 || supporting >= 0);
    boolean judged =
        item >= 0 && status >= 0 && (target >= 0 || due >= 0 || supporting >= 0 || lead >= 0);
    if (!update && !judged) {
      return null;
    }
    return new ProgressColumns(
        find.next(ColumnRole.REFERENCE, ColumnRole.NUMBER),
        item,
        target >= 0 ? target : due,
        due,
        supporting,
        progress,
        status,
        lead,
        find.next(ColumnRole.BOARD),
        find.rest());
  }

  /** How many levels of a plan the columns hold: more than one are a hierarchy. */
  private static long levels(Header header) {
    return Stream.of(ColumnRole.ITEM, ColumnRole.ACTION, ColumnRole.MILESTONE)
        .filter(header::has)
        .count();
  }

  /** Finds columns by role, each only once. */
  private static final class Finder {
    private final List<Column> columns;
    private final Set<Integer> taken = new java.util.HashSet<>();

    Finder(Header header) {
      this.columns = header.columns();
    }

    int next(ColumnRole... roles) {
      for (ColumnRole role : roles) {
        for (int i = 0; i < columns.size(); i++) {
          if (columns.get(i).role() == role && taken.add(i)) {
            return i;
          }
        }
      }
      return -1;
    }

    int named(String word) {
      for (int i = 0; i < columns.size(); i++) {
        boolean has = columns.get(i).header().toLowerCase(Locale.ROOT).contains(word);
        if (has && taken.add(i)) {
          return i;
        }
      }
      return -1;
    }

    List<Integer> rest() {
      List<Integer> rest = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        if (!taken.contains(i)) {
          rest.add(i);
        }
      }
      return rest;
    }
  }
}
