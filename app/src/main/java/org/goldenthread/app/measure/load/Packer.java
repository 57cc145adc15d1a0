package org.goldenthread.app.measure.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.intake.data.AreaHead;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.intake.data.DataSink;
import org.goldenthread.intake.data.DataWarning;
import org.goldenthread.intake.data.MeasureHead;
import org.goldenthread.intake.data.NeighbourList;
import org.goldenthread.intake.data.RefusedRow;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a file and packs them into series, in memory that does not grow with the file:
 * when there are many, what is packed goes to the database as parts of series.
 */
final class Packer implements DataSink {
  /** So many figures need about 150 megabytes. */
  private static final int MOST_FIGURES = 1_000_000;

  /** A series over more periods than this, such as 55 years of days, holds a wrong date. */
  private static final int MOST_PERIODS = 20_000;

  private static final int NAMED = 100;
  private static final long NONE = -1;

  /** Where a period is: its axis and its number on it. */
  private record Place(PeriodAxis axis, int number) {}

  private final KnownNames names;
  private final Staging parts;
  private final Refusals refusals;
  private final LoadListener listener;
  private final Plausibility plausibility;
  private final boolean create;
  private final Map<SeriesKey, List<Figure>> series = new LinkedHashMap<>();
  private final Map<String, Long> measures = new HashMap<>();
  private final Map<String, Long> areas = new HashMap<>();
  private final Map<Period, Place> places = new HashMap<>();
  private final Map<String, MeasureHead> measureHeads = new HashMap<>();
  private final Map<String, AreaHead> areaHeads = new LinkedHashMap<>();
  private final List<NeighbourList> neighbourLists = new ArrayList<>();
  private final Set<String> unknownMeasures = new TreeSet<>();
  private final Set<String> unknownAreas = new TreeSet<>();
  private int packed;

  Packer(
      KnownNames names,
      Staging parts,
      Refusals refusals,
      LoadListener listener,
      Plausibility plausibility,
      boolean create) {
    this.names = names;
    this.parts = parts;
    this.refusals = refusals;
    this.listener = listener;
    this.plausibility = plausibility;
    this.create = create;
  }

  @Override
  public void measure(MeasureHead measure) {
    measureHeads.putIfAbsent(measure.reference(), measure);
  }

  @Override
  public void area(AreaHead area) {
    areaHeads.putIfAbsent(area.code(), area);
  }

  @Override
  public void neighbours(NeighbourList list) {
    neighbourLists.add(list);
  }

  @Override
  public void refused(RefusedRow row) {
    refusals.add(row);
  }

  @Override
  public void warned(DataWarning warning) {
    listener.warned(warning);
  }

  @Override
  public void row(DataRow row) {
    listener.read(row.line());
    Long measure = measure(row);
    Long area = area(row);
    if (measure == null || area == null) {
      refuse(row, measure == null);
      return;
    }
    SeriesKind kind = SeriesKind.valueOf(row.kind().name());
    if (kind == SeriesKind.ACTUAL && names.isWorkedOut(measure)) {
      refusals.add(
          row.line(),
          "measure",
          row.measure(),
          "is worked out by a formula",
          "Take the formula away first, or load another kind of figure");
      return;
    }
    Place place = places.computeIfAbsent(row.period(), Packer::place);
    SeriesKey key = new SeriesKey(measure, area, names.group(row.group()), kind, place.axis());
    Figure figure = Figure.of(place.number(), row);
    if (key.kind() == SeriesKind.ACTUAL) {
      plausibility.check(measure, figure);
    }
    series.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
    if (++packed >= MOST_FIGURES) {
      flush();
    }
  }

  private static Place place(Period period) {
    PeriodAxis axis = PeriodAxis.of(period);
    return new Place(axis, axis.ordinal(period));
  }

  // A file repeats its names, and to find one is more work than to find it again.
  private @Nullable Long measure(DataRow row) {
    Long measure = measures.get(row.measure());
    if (measure == null) {
      measure = names.measure(row.measure());
      if (measure == null && create) {
        measure = names.newMeasure(row.measure());
      }
      if (measure == null) {
        name(unknownMeasures, row.measure());
      }
      measures.put(row.measure(), measure == null ? NONE : measure);
    }
    return measure == null || measure == NONE ? null : measure;
  }

  private @Nullable Long area(DataRow row) {
    Long area = areas.get(row.area());
    if (area == null) {
      area = names.area(row.area());
      if (area == null && !names.isOfSeveralAreas(row.area())) {
        area = create ? Long.valueOf(names.newArea(row.area())) : null;
        if (area == null) {
          name(unknownAreas, row.area());
        }
      }
      areas.put(row.area(), area == null ? NONE : area);
    }
    return area == null || area == NONE ? null : area;
  }

  // A row is refused once, whatever is the matter with it.
  private void refuse(DataRow row, boolean forItsMeasure) {
    if (forItsMeasure) {
      refusals.add(
          row.line(),
          "measure",
          row.measure(),
          "is not a measure here",
          "Use the reference of a measure, or load with --create");
    } else if (names.isOfSeveralAreas(row.area())) {
      refusals.add(
          row.line(), "area", row.area(), "is the name of several areas", "Use the code of one");
    } else {
      refusals.add(
          row.line(),
          "area",
          row.area(),
          "is not an area here",
          "Use the code of an area, or load with --create");
    }
  }

  private static void name(Set<String> unknown, String name) {
    if (unknown.size() < NAMED) {
      unknown.add(name);
    }
  }

  /** Brings what is packed to the database. */
  void flush() {
    series.forEach(
        (key, figures) -> {
          List<Figure> ordered = inOrder(figures);
          parts.add(0, key, ordered);
        });
    parts.flush();
    series.clear();
    packed = 0;
  }

  private List<Figure> inOrder(List<Figure> figures) {
    figures.sort(Comparator.comparingInt(Figure::period));
    List<Figure> ordered = new ArrayList<>(figures.size());
    Figure before = null;
    for (Figure figure : figures) {
      if (before != null && before.period() == figure.period()) {
        Repeats.refuse(refusals, before, figure);
      } else if (!ordered.isEmpty() && isTooFar(ordered.get(0), figure)) {
        refusals.add(
            figure.line(),
            "period",
            "",
            "lies too far from the other periods of its series",
            "Check the year");
      } else {
        ordered.add(figure);
        before = figure;
      }
    }
    return ordered;
  }

  private static boolean isTooFar(Figure first, Figure last) {
    return last.period() - first.period() >= MOST_PERIODS;
  }

  List<String> unknownMeasures() {
    return List.copyOf(unknownMeasures);
  }

  List<String> unknownAreas() {
    return List.copyOf(unknownAreas);
  }

  /** What the file says about a measure, null when nothing. */
  @Nullable MeasureHead measureHead(String ref) {
    return measureHeads.get(ref);
  }

  /** What the file says about areas, by the code it names them by. */
  Map<String, AreaHead> areaHeads() {
    return areaHeads;
  }

  /** The neighbour lists of the file. */
  List<NeighbourList> neighbourLists() {
    return neighbourLists;
  }
}
