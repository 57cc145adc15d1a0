package org.goldenthread.app.measure.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what formulas need, and works out what was asked for. */
final class FormulaReading {
  private static final Comparator<Series> IN_ORDER =
      Comparator.comparing((Series s) -> s.key().measure())
          .thenComparing(s -> s.key().area())
          .thenComparing(s -> s.key().breakdown())
          .thenComparing(s -> s.key().kind().word())
          .thenComparing(s -> s.key().axis().kindWord())
          .thenComparing(s -> s.key().axis().months())
          .thenComparing(s -> !s.isReference());

  private final JdbcClient jdbc;
  private final Formulas formulas;
  private final BiFunction<SeriesQuestion, KnownBy, List<Series>> stored;

  FormulaReading(JdbcClient jdbc, BiFunction<SeriesQuestion, KnownBy, List<Series>> stored) {
    this.jdbc = jdbc;
    this.formulas = new Formulas(jdbc);
    this.stored = stored;
  }

  /** Stored series with worked-out ones, which take the place of stored ones with their key. */
  static List<Series> with(List<Series> stored, List<Series> workedOut) {
    if (workedOut.isEmpty()) {
      return stored;
    }
    Set<SeriesKey> taken = workedOut.stream().map(Series::key).collect(Collectors.toSet());
    List<Series> all = new ArrayList<>(workedOut);
    stored.stream().filter(s -> !taken.contains(s.key())).forEach(all::add);
    all.sort(IN_ORDER);
    return all;
  }

  /** Of the series asked for those that formulas make. */
  List<Series> read(SeriesQuestion question, KnownBy knownBy) {
    return question.kinds().isEmpty() || question.kinds().contains(SeriesKind.ACTUAL)
        ? read(formulas.stated(knownBy), question, knownBy)
        : List.of();
  }

  /** The same if a formula were stated now. */
  List<Series> readWith(StatedFormula proposed, SeriesQuestion question) {
    Map<Long, StatedFormula> stated = new LinkedHashMap<>(formulas.stated(KnownBy.NOW));
    stated.put(proposed.measure(), proposed);
    return read(stated, question, KnownBy.NOW);
  }

  private List<Series> read(
      Map<Long, StatedFormula> stated, SeriesQuestion question, KnownBy knownBy) {
    Set<Long> wanted = new LinkedHashSet<>(stated.keySet());
    if (!question.measures().isEmpty()) {
      wanted.retainAll(question.measures());
    }
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<Long> inputs = WorkedOut.inputs(wanted, stated);
    var work = new WorkedOut(stated, new Names(jdbc, knownBy)::of);
    SeriesQuestion ofInputs =
        new SeriesQuestion(
            inputs,
            question.areas(),
            question.breakdowns(),
            Set.of(SeriesKind.ACTUAL),
            question.axis(),
            question.from(),
            question.until());
    // The partnership's own comes after the reference data's and takes its place.
    List<Series> read = stored.apply(ofInputs, knownBy);
    read.forEach(s -> work.line(place(s.key()), s.key().measure()).put(s));
    new SingleInputs(jdbc, knownBy).addTo(work, ofInputs, read);
    return work.of(wanted);
  }

  private static WorkedOut.Place place(SeriesKey key) {
    return new WorkedOut.Place(key.area(), key.breakdown(), key.axis());
  }

  /** What to call measures in reasons; looked up when the first reason is given. */
  private static final class Names {
    private final JdbcClient jdbc;
    private final KnownBy knownBy;
    private final Map<Long, String> known = new HashMap<>();

    Names(JdbcClient jdbc, KnownBy knownBy) {
      this.jdbc = jdbc;
      this.knownBy = knownBy;
    }

    String of(long measure) {
      return known.computeIfAbsent(measure, this::read);
    }

    private String read(long measure) {
      return jdbc.sql(
              "select coalesce(v.ref, v.title) from measure.measure_version v"
                  + KnownBy.KNOWN
                  + " where v.measure = :measure and "
                  + KnownBy.VALID)
          .param("knownBy", knownBy.date())
          .param("measure", measure)
          .query(String.class)
          .optional()
          .orElse(Long.toString(measure));
    }
  }
}
