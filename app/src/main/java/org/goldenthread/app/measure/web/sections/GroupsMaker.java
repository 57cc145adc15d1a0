package org.goldenthread.app.measure.web.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.jspecify.annotations.Nullable;

/** Lays a measure out by groups, with the gap between two of them. */
final class GroupsMaker {
  private final Facts facts;
  private final FigureText figures;
  private final Messages messages;
  private final List<Series> groups;

  GroupsMaker(Facts facts, FigureText figures, Messages messages) {
    this.facts = facts;
    this.figures = figures;
    this.messages = messages;
    this.groups =
        facts.groups().stream()
            .filter(s -> s.cell(facts.period()) >= 0)
            .sorted(Comparator.comparing(this::name))
            .toList();
  }

  /** Empty when no group has a figure in the period. */
  Optional<Groups> make() {
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    List<Series> shown =
        groups.stream().filter(s -> figures.isShown(s, s.cell(facts.period()))).toList();
    Series first = chosen(shown, Groups.FIRST).orElseGet(() -> end(shown, true));
    Series second = chosen(shown, Groups.SECOND).orElseGet(() -> end(shown, false));
    return Optional.of(
        new Groups(
            facts.period().label(),
            groups.stream().map(this::row).toList(),
            first == null || second == null || first == second ? null : gap(first, second),
            shown.stream().map(s -> Option.of(name(s), name(s))).toList(),
            Form.blank()
                .with(Groups.FIRST, first == null ? "" : name(first))
                .with(Groups.SECOND, second == null ? "" : name(second))));
  }

  private String name(Series series) {
    return facts.labels().getOrDefault(series.key().breakdown(), "");
  }

  /** What the group is a part of: "Sex" of "Sex: Female"; groups of one kind make up everybody. */
  private String kind(Series series) {
    return name(series).replaceAll(": [^;]*", "");
  }

  private Optional<Series> chosen(List<Series> shown, String parameter) {
    String label = facts.visit().parameter(parameter);
    return shown.stream().filter(s -> name(s).equals(label)).findFirst();
  }

  /** Where nothing is chosen: the highest and the lowest of the first kind of group. */
  private @Nullable Series end(List<Series> shown, boolean highest) {
    if (shown.isEmpty()) {
      return null;
    }
    String kind = kind(shown.get(0));
    Comparator<Series> byValue =
        Comparator.comparing(s -> Objects.requireNonNull(s.value(s.cell(facts.period()))));
    return shown.stream()
        .filter(s -> kind(s).equals(kind))
        .min(highest ? byValue.reversed() : byValue)
        .orElse(null);
  }

  private Groups.Row row(Series series) {
    int cell = series.cell(facts.period());
    String limits =
        figures.isExact(series, cell) ? Limits95.of(series, cell, figures.unit(), messages) : null;
    return new Groups.Row(
        name(series), facts.href(Choices.GROUP, name(series)), figures.of(series, cell), limits);
  }

  private Groups.Gap gap(Series first, Series second) {
    GapInWords gap =
        new GapInWords(
            first, first.cell(facts.period()), second, second.cell(facts.period()), figures);
    var methods = new ArrayList<String>();
    gap.methods().forEach(v -> methods.add(v.name() + " " + v.version()));
    return new Groups.Gap(
        name(first),
        figures.of(first, first.cell(facts.period())),
        name(second),
        figures.of(second, second.cell(facts.period())),
        gap.absolute(),
        gap.relative(),
        gap.limits(messages),
        String.join(", ", methods));
  }
}
