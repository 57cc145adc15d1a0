package org.goldenthread.app.measure.series;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads series: the partnership's own and the reference data, as known by a day. Call inside a
 * transaction for a partnership.
 */
@Component
public class SeriesStore {
  private final JdbcClient jdbc;
  private final FormulaReading formulas;

  public SeriesStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.formulas = new FormulaReading(jdbc, this::stored);
  }

  /**
   * The series asked for, by measure, area and group; within a span only its periods, and no series
   * without a cell in it. Those of formula measures are worked out here.
   */
  public List<Series> read(SeriesQuestion question, KnownBy knownBy) {
    return FormulaReading.with(stored(question, knownBy), workedOut(question, knownBy));
  }

  /**
   * Of the series asked for those that formulas make: for readers who read the stored ones in a way
   * of their own. Each takes the place of a stored one with its key.
   */
  public List<Series> workedOut(SeriesQuestion question, KnownBy knownBy) {
    return formulas.read(question, knownBy);
  }

  /** Of the series asked for those that a formula would make if it were stated now. */
  public List<Series> workedOutBy(StatedFormula proposed, SeriesQuestion question) {
    return formulas.readWith(proposed, question);
  }

  private List<Series> stored(SeriesQuestion question, KnownBy knownBy) {
    boolean within = question.from() != null || question.until() != null;
    return read(within ? SeriesRows.Part.SPAN : SeriesRows.Part.ALL, question, knownBy);
  }

  /** The latest figure of each series asked for, as a series of one cell. */
  public List<Series> latest(SeriesQuestion question, KnownBy knownBy) {
    if (question.from() != null || question.until() != null) {
      throw new IllegalArgumentException("a span has no place in a question for the latest");
    }
    return FormulaReading.with(
        read(SeriesRows.Part.LATEST, question, knownBy),
        workedOut(question, knownBy).stream().map(Series::latestAlone).toList());
  }

  /** One series; the partnership's own where the reference data has one of this key too. */
  public Optional<Series> find(SeriesKey key, KnownBy knownBy) {
    return read(questionFor(key), knownBy).stream()
        .reduce((one, other) -> one.isReference() ? other : one);
  }

  /** What was known of a series one after the other, the latest first. */
  public List<Vintage> vintages(SeriesKey key, KnownBy knownBy) {
    SeriesQuestion question = questionFor(key);
    List<Vintage> workedOut = new WorkedOutVintages(jdbc, formulas).of(key, question, knownBy);
    return workedOut.isEmpty() ? storedVintages(question, knownBy) : workedOut;
  }

  private List<Vintage> storedVintages(SeriesQuestion question, KnownBy knownBy) {
    SeriesRows rows = new SeriesRows();
    StatementSpec statement =
        jdbc.sql(
            "select "
                + SeriesRows.Part.ALL.columns("v")
                + ", made.known_on, ended.known_on, made.entered_at, made.id, made.made_by,"
                + " made.reason from measure.series v"
                + KnownBy.KNOWN
                + where(question)
                + " order by made.known_on desc, made.id desc");
    return given(statement, question)
        .param("knownBy", knownBy.date())
        .query(
            (rs, n) ->
                new Vintage(
                    rows.read(rs, n),
                    rs.getObject(19, LocalDate.class),
                    rs.getObject(20, LocalDate.class),
                    rs.getObject(21, OffsetDateTime.class).toInstant(),
                    rs.getLong(22),
                    rs.getString(23),
                    rs.getString(24)))
        .list();
  }

  private static SeriesQuestion questionFor(SeriesKey key) {
    return new SeriesQuestion(
        Set.of(key.measure()),
        Set.of(key.area()),
        Set.of(key.breakdown()),
        Set.of(key.kind()),
        key.axis(),
        null,
        null);
  }

  private List<Series> read(SeriesRows.Part part, SeriesQuestion question, KnownBy knownBy) {
    // What is known by now is what no change has ended: found without a look at the changes.
    boolean current = knownBy.equals(KnownBy.NOW);
    StatementSpec statement =
        jdbc.sql(
            "select "
                + part.columns("v")
                + " from measure.series v"
                + (current ? "" : KnownBy.KNOWN)
                + where(question)
                + " and "
                + (current ? "v.ended_by is null" : KnownBy.VALID)
                + " order by v.measure, v.area, v.breakdown, v.kind, v.period_kind,"
                + " v.period_months, v.partnership");
    if (!current) {
      statement = statement.param("knownBy", knownBy.date());
    }
    return given(statement, question).query(new SeriesRows()::read).list();
  }

  private static String where(SeriesQuestion question) {
    List<String> conditions = new ArrayList<>();
    add(conditions, question.measures(), "v.measure = any(:measures)");
    add(conditions, question.areas(), "v.area = any(:areas)");
    add(conditions, question.breakdowns(), "v.breakdown = any(:breakdowns)");
    add(conditions, question.kinds(), "v.kind = any(:kinds)");
    if (question.axis() != null) {
      conditions.add("v.period_kind = :periodKind and v.period_months = :periodMonths");
    }
    if (question.from() != null || question.until() != null) {
      conditions.add("v.first_period <= :until and v.first_period + cardinality(v.values) > :from");
    }
    return " where " + String.join(" and ", conditions);
  }

  private static void add(List<String> conditions, Set<?> wanted, String condition) {
    if (!wanted.isEmpty()) {
      conditions.add(condition);
    }
  }

  private static StatementSpec given(StatementSpec statement, SeriesQuestion question) {
    StatementSpec given = statement;
    if (!question.measures().isEmpty()) {
      given = given.param("measures", question.measures().toArray(Long[]::new));
    }
    if (!question.areas().isEmpty()) {
      given = given.param("areas", question.areas().toArray(Long[]::new));
    }
    if (!question.breakdowns().isEmpty()) {
      given = given.param("breakdowns", question.breakdowns().toArray(Long[]::new));
    }
    if (!question.kinds().isEmpty()) {
      given =
          given.param(
              "kinds", question.kinds().stream().map(SeriesKind::word).toArray(String[]::new));
    }
    PeriodAxis axis = question.axis();
    if (axis != null) {
      given = given.param("periodKind", axis.kindWord()).param("periodMonths", axis.months());
    }
    Integer from = question.from();
    Integer until = question.until();
    if (from != null || until != null) {
      given = given.param("from", from == null ? -1_000_000 : from);
      given = given.param("until", until == null ? 1_000_000 : until);
    }
    return given;
  }
}
