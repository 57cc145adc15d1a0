package org.goldenthread.app.measure.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.PeriodWords;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is to be typed. Call inside a transaction for the visit. */
@Component
class Choosing {
  static final String SET = "set";
  static final String AREA = "area";
  static final String PERIODS = "periods";
  private static final int MOST = 6;

  private final Measures measures;
  private final Areas areas;
  private final HomeAreas homes;
  private final SeriesStore store;
  private final Messages messages;

  Choosing(Measures measures, Areas areas, HomeAreas homes, SeriesStore store, Messages messages) {
    this.measures = measures;
    this.areas = areas;
    this.homes = homes;
    this.store = store;
    this.messages = messages;
  }

  /** The sets there are, and all measures. */
  List<Option> sets() {
    List<Option> options = new ArrayList<>();
    options.add(Option.of("", messages.text("measure.entry.all")));
    measures.all(KnownBy.NOW).stream()
        .map(Measure::set)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(set -> options.add(Option.of(set, set)));
    return options;
  }

  /** What the form chooses; nothing where it was not sent yet. */
  Chosen read(Form typed) {
    Form form =
        typed.typed().containsKey(AREA)
            ? typed
            : typed.with(AREA, home().map(Area::code).orElse(""));
    if (!typed.typed().containsKey(PERIODS)) {
      return new Chosen(form, List.of(), null, List.of(), Map.of());
    }
    List<Period> periods = new ArrayList<>();
    for (String text : form.value(PERIODS).split("[;\\n]")) {
      Optional<Period> period = PeriodWords.read(text.strip(), List.of());
      if (period.isEmpty() || periods.size() == MOST) {
        form = form.withProblem(PERIODS, messages.text("measure.entry.periods.problem", MOST));
      } else if (!periods.contains(period.get())) {
        periods.add(period.get());
      }
    }
    Area area = area(form.value(AREA));
    if (area == null) {
      form = form.withProblem(AREA, messages.text("measure.entry.area.problem"));
    }
    String set = form.value(SET);
    List<Measure> chosen =
        measures.all(KnownBy.NOW).stream()
            .filter(m -> m.item() == null && (set.isEmpty() || set.equals(m.set())))
            .toList();
    return new Chosen(
        form, chosen, area, form.hasProblems() ? List.of() : periods, axes(chosen, area));
  }

  private Map<Long, Set<PeriodAxis>> axes(List<Measure> chosen, @Nullable Area area) {
    if (area == null || chosen.isEmpty()) {
      return Map.of();
    }
    SeriesQuestion question =
        SeriesQuestion.ofMeasures(chosen.stream().map(Measure::id).toList()).in(List.of(area.id()));
    return store.read(question, KnownBy.NOW).stream()
        .map(Series::key)
        .collect(
            Collectors.groupingBy(
                SeriesKey::measure, Collectors.mapping(SeriesKey::axis, Collectors.toSet())));
  }

  private Optional<Area> home() {
    return homes.find(KnownBy.NOW).flatMap(home -> areas.byId(home.area(), KnownBy.NOW));
  }

  private @Nullable Area area(String text) {
    List<Area> named = text.isEmpty() ? List.of() : areas.named(text, KnownBy.NOW);
    return named.size() == 1 ? named.get(0) : null;
  }
}
