package org.goldenthread.app.measure.data;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Question;
import org.goldenthread.app.measure.PeriodWords;
import org.goldenthread.app.measure.areas.HomeArea;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSet;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.data.DataQuestion.Cells;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a question from the parameters of an address. Call inside a transaction for a partnership.
 */
@Component
public class DataQuestions {
  /** The parameters that are understood, beside the date. */
  public static final List<String> PARAMETERS =
      List.of("measure", "area", "group", "filter", "kind", "from", "until", "latest", "limits");

  private static final String MEASURE = "measure";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String ALL = "all";

  /** So many measures are worth a plan of their own. */
  private static final int FEW = 10;

  private static final String EVERYBODY = "everybody";

  private final NamedThings things;
  private final HomeAreas homes;
  private final NeighbourSets neighbours;
  private final Messages messages;
  private final Clock clock;

  DataQuestions(
      NamedThings things,
      HomeAreas homes,
      NeighbourSets neighbours,
      Messages messages,
      Clock clock) {
    this.things = things;
    this.homes = homes;
    this.neighbours = neighbours;
    this.messages = messages;
    this.clock = clock;
  }

  /** What is asked first to read and answer the question of an address. */
  public static List<Question<?>> opening(Map<String, String[]> parameters) {
    List<String> measures = values(parameters, MEASURE);
    List<String> from = values(parameters, FROM);
    boolean slice = !from.isEmpty() && from.equals(values(parameters, UNTIL));
    Question<?> named = NamedThings.opening(measures);
    return slice && measures.size() > FEW ? List.of(DataSql.PLANNED_ANEW, named) : List.of(named);
  }

  /**
   * The question of an address.
   *
   * @param parameters decoded, each with its values
   * @throws DataProblem naming the parameter that is wrong and what was expected
   */
  public DataQuestion read(Map<String, String[]> parameters, KnownBy knownBy) {
    parameters.keySet().stream()
        .filter(name -> !PARAMETERS.contains(name) && !AsAt.PARAMETERS.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw problem(name, "measure.data.problem.parameter", String.join(", ", PARAMETERS));
            });
    List<String> measures = values(parameters, MEASURE);
    List<String> areas = values(parameters, "area");
    if (measures.isEmpty() && (areas.isEmpty() || areas.contains(ALL))) {
      throw problem("measure", "measure.data.problem.nothing");
    }
    return new DataQuestion(
        things.measures(measures),
        areas(areas, knownBy),
        groups(parameters),
        kinds(values(parameters, "kind")),
        cells(parameters),
        yes(parameters, "limits"),
        knownBy);
  }

  private static List<String> values(Map<String, String[]> parameters, String name) {
    return Arrays.stream(parameters.getOrDefault(name, new String[0]))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private Set<Long> areas(List<String> texts, KnownBy knownBy) {
    Set<Long> areas = new LinkedHashSet<>();
    Set<String> codes = new LinkedHashSet<>(texts);
    if (codes.remove(ALL)) {
      return Set.of();
    }
    if (codes.remove("own")) {
      areas.add(home(knownBy).area());
    }
    if (codes.remove("neighbours")) {
      areas.addAll(neighboursOf(home(knownBy), knownBy));
    }
    areas.addAll(things.areas(codes, knownBy));
    return areas;
  }

  private HomeArea home(KnownBy knownBy) {
    return homes.find(knownBy).orElseThrow(() -> problem("area", "measure.data.problem.no-home"));
  }

  private List<Long> neighboursOf(HomeArea home, KnownBy knownBy) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = knownBy.date().isBefore(today) ? knownBy.date() : today;
    return neighbours
        .on(home.area(), home.neighbourModel(), day, knownBy)
        .map(NeighbourSet::areas)
        .orElseThrow(() -> problem("area", "measure.data.problem.no-neighbours"));
  }

  private Set<Long> groups(Map<String, String[]> parameters) {
    Set<String> groups = new LinkedHashSet<>(values(parameters, "group"));
    List<String> filters = values(parameters, "filter");
    if (!filters.isEmpty()) {
      if (!groups.isEmpty()) {
        throw problem("filter", "measure.data.problem.group-and-filter");
      }
      return things.groupsWith(filters);
    }
    if (groups.contains(ALL)) {
      return Set.of();
    }
    Set<Long> ids = new HashSet<>();
    if (groups.isEmpty() || groups.remove(EVERYBODY)) {
      ids.add(SeriesKey.EVERYBODY);
    }
    groups.forEach(group -> ids.addAll(things.groups(group)));
    return ids;
  }

  private Set<SeriesKind> kinds(List<String> words) {
    if (words.isEmpty()) {
      return Set.of(SeriesKind.ACTUAL);
    }
    if (words.contains(ALL)) {
      return Set.of(SeriesKind.values());
    }
    Set<SeriesKind> kinds = new HashSet<>();
    for (String word : words) {
      kinds.add(
          SeriesKind.ofWord(word)
              .orElseThrow(
                  () ->
                      problem(
                          "kind",
                          "measure.data.problem.kind",
                          word,
                          String.join(
                              ", ",
                              Arrays.stream(SeriesKind.values()).map(SeriesKind::word).toList()))));
    }
    return kinds;
  }

  private Cells cells(Map<String, String[]> parameters) {
    Period from = period(parameters, FROM);
    Period until = period(parameters, UNTIL);
    if (yes(parameters, "latest")) {
      if (from != null || until != null) {
        throw problem("latest", "measure.data.problem.latest");
      }
      return Cells.LATEST;
    }
    if (from != null && until != null) {
      if (!PeriodAxis.of(from).equals(PeriodAxis.of(until))) {
        throw problem("until", "measure.data.problem.two-kinds", from.label(), until.label());
      }
      if (from.start().isAfter(until.start())) {
        throw problem("until", "measure.data.problem.order", until.label(), from.label());
      }
    }
    return Cells.between(from, until);
  }

  private @Nullable Period period(Map<String, String[]> parameters, String name) {
    Optional<String> typed = one(parameters, name);
    if (typed.isEmpty()) {
      return null;
    }
    return PeriodWords.read(typed.get(), List.of())
        .orElseThrow(() -> problem(name, "measure.data.problem.period", typed.get()));
  }

  private boolean yes(Map<String, String[]> parameters, String name) {
    String word = one(parameters, name).orElse("no");
    if (!word.equals("yes") && !word.equals("no")) {
      throw problem(name, "measure.data.problem.yes-no", word);
    }
    return word.equals("yes");
  }

  private Optional<String> one(Map<String, String[]> parameters, String name) {
    List<String> all = values(parameters, name);
    if (all.size() > 1) {
      throw problem(name, "measure.data.problem.once");
    }
    return all.stream().findFirst();
  }

  private DataProblem problem(String parameter, String key, Object... details) {
    return new DataProblem(parameter, messages.text(key, details));
  }
}
