package org.goldenthread.app.measure.web.sections;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.NeighbourSet;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.chart.BarChart;
import org.goldenthread.app.shell.chart.Titles;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.statistics.ComparatorRank;
import org.jspecify.annotations.Nullable;

/** Lays a measure out by places, with the chosen area's rank among its neighbours. */
final class PlacesMaker {
  /** More cannot be read on one picture; the table has them all. */
  private static final int MOST_BARS = 20;

  private final Facts facts;
  private final FigureText figures;
  private final Messages messages;
  private final List<Long> neighbours;

  PlacesMaker(Facts facts, FigureText figures, Messages messages) {
    this.facts = facts;
    this.figures = figures;
    this.messages = messages;
    NeighbourSet set = facts.neighbours();
    this.neighbours = set == null ? List.of() : set.areas();
  }

  /** Empty when no other place has a figure in the period. */
  Optional<Places> make() {
    Area area = facts.area();
    String type = area == null ? Area.LOCAL_AUTHORITY : area.type();
    List<Places.Row> within = rows(a -> facts.within().contains(a.id()));
    List<Places.Row> others = rows(a -> a.type().equals(type));
    Area nation = facts.nation();
    Places.Row national =
        nation == null || !facts.atPeriod().containsKey(nation.id()) ? null : row(nation);
    boolean alone = others.stream().allMatch(Places.Row::own);
    return within.isEmpty() && alone && national == null
        ? Optional.empty()
        : Optional.of(
            new Places(
                facts.period().label(),
                within,
                alone ? List.of() : others,
                national,
                rank(),
                bars(within, national, "measure.places.within.chart"),
                bars(
                    others.stream().filter(r -> r.own() || r.neighbour() > 0).toList(),
                    national,
                    "measure.places.neighbours.chart")));
  }

  /** Bars of several places, with the nation as a line across them. */
  private @Nullable BarChart bars(
      List<Places.Row> rows, Places.@Nullable Row national, String title) {
    return rows.size() < 2 || rows.size() > MOST_BARS
        ? null
        : new BarChart(
            new Titles(messages.text(title), facts.measure().title(), facts.period().label()),
            messages.text("measure.places.place"),
            rows.stream().map(PlacesMaker::bar).toList(),
            national == null ? null : bar(national));
  }

  private static BarChart.Bar bar(Places.Row row) {
    return new BarChart.Bar(row.name(), LineFigures.point(row.cell()), row.own());
  }

  private List<Places.Row> rows(Predicate<Area> which) {
    boolean lowFirst = facts.measure().polarity() == Polarity.LOW;
    Comparator<Double> byValue = lowFirst ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return facts.areas().values().stream()
        .filter(a -> facts.atPeriod().containsKey(a.id()))
        .filter(which)
        .map(this::row)
        .sorted(
            Comparator.comparing((Places.Row r) -> r.cell().isMissing())
                .thenComparing(r -> r.cell().value(), byValue)
                .thenComparing(Places.Row::name))
        .toList();
  }

  private Places.Row row(Area area) {
    Area chosen = facts.area();
    return new Places.Row(
        area.code(),
        area.name(),
        facts.href(Choices.AREA, area.code()),
        chosen != null && chosen.id() == area.id(),
        neighbours.indexOf(area.id()) + 1,
        cell(area.id()));
  }

  private Cell cell(long area) {
    Series series = facts.atPeriod().get(area);
    return figures.of(series, series == null ? -1 : series.cell(facts.period()));
  }

  private Places.@Nullable Rank rank() {
    NeighbourSet set = facts.neighbours();
    Area area = facts.area();
    if (set == null || area == null) {
      return null;
    }
    double[] others = neighbours.stream().mapToDouble(n -> cell(n).value()).toArray();
    ComparatorRank.Result rank =
        ComparatorRank.STANDARD.rank(facts.measure().polarity(), cell(area.id()).value(), others);
    return rank.rank() == 0 || rank.of() < 2
        ? null
        : new Places.Rank(
            sentence(rank),
            messages.text("measure.rank.set", set.model(), messages.date(set.asOf())),
            rank.method().name() + " " + rank.method().version());
  }

  private String sentence(ComparatorRank.Result rank) {
    Polarity polarity = facts.measure().polarity();
    boolean judged = polarity == Polarity.HIGH || polarity == Polarity.LOW;
    String place =
        messages.text(
            judged ? "measure.rank.best" : "measure.rank.highest", rank.rank(), rank.of());
    String level =
        rank.levelWith() == 0 ? "" : " " + messages.count("measure.rank.level", rank.levelWith());
    String quartile =
        rank.quartile() == 0 ? "" : " " + messages.text("measure.rank.quartile", rank.quartile());
    return place + level + quartile;
  }
}
