package org.goldenthread.app.measure.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Question;
import org.goldenthread.app.measure.data.DataQuestion.Cells;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.SeriesKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The one query a question becomes: a row for each series, its numbers cut to the cells asked for
 * and as one text, which goes to the reader without becoming numbers here. A question for one
 * period becomes a row for each measure and group instead, its figures for all areas one text: the
 * way of a row through the database's protocol takes longer than reading one cell.
 */
final class DataSql {
  /** Columns of the result, by their places. */
  static final int MEASURE = 1;

  static final int AREA = 2;
  static final int GROUP = 3;
  static final int PARTNERSHIP = 4;
  static final int KIND = 5;
  static final int PERIOD_KIND = 6;
  static final int PERIOD_MONTHS = 7;
  static final int FIRST = 8;
  static final int QUALITIES = 9;
  static final int NOTES = 10;
  static final int VALUES = 11;
  static final int COUNTS = 12;
  static final int DENOMINATORS = 13;
  static final int LOWERS = 14;
  static final int UPPERS = 15;

  /** Columns of a slice, by their places. */
  static final int SLICE_MEASURE = 1;

  static final int SLICE_GROUP = 2;
  static final int SLICE_PARTNERSHIP = 3;
  static final int SLICE_KIND = 4;
  static final int SLICE_NOTE = 5;
  static final int SLICE_FIGURES = 6;

  /** Rows of some thousand bytes each; so many at a time are held in memory. */
  private static final int ROWS_AT_A_TIME = 1_000;

  /**
   * Has every statement of the transaction planned for what it asks, so that many measures of one
   * period are found by going through the table. A plan for any question goes to each row by an
   * index, which takes longer for so many.
   */
  static final Question<?> PLANNED_ANEW =
      Question.list(
          "select set_config('plan_cache_mode', 'force_custom_plan', true)",
          Map.of(),
          (rs, n) -> rs.getString(1));

  private DataSql() {}

  static StatementSpec of(JdbcClient jdbc, DataQuestion question) {
    return statement(
        jdbc,
        question,
        "select v.measure, v.area, v.breakdown, v.partnership, v.kind, v.period_kind,"
            + " v.period_months, "
            + cells(question),
        " order by v.measure, v.area, v.breakdown, v.kind, v.period_kind, v.period_months,"
            + " v.partnership");
  }

  /**
   * The slice of one period. {@link #SLICE_FIGURES} are, for each area: its id, the letter of the
   * quality and the numbers asked for, in their order, between commas; a semicolon stands between
   * areas.
   */
  static StatementSpec slice(JdbcClient jdbc, DataQuestion question) {
    String cell = "[:from - v.first_period + 1]";
    List<String> numbers = new ArrayList<>(List.of("values", "counts", "denominators"));
    if (question.limits()) {
      numbers.addAll(List.of("lowers", "uppers"));
    }
    String piece =
        "concat(v.area, substr(v.qualities, :from - v.first_period + 1, 1), "
            + numbers.stream()
                .map(column -> "v." + column + cell)
                .collect(Collectors.joining(", ',', "))
            + ")";
    // Cut before they are grouped: else whole series would be sorted, on disk when there are many.
    return statement(
        jdbc,
        question,
        "select measure, breakdown, partnership, kind, note, string_agg(piece, ';') from (select"
            + " v.measure, v.breakdown, v.partnership, v.kind, v.notes"
            + cell
            + " as note, "
            + piece
            + " as piece",
        " offset 0) cut group by 1, 2, 3, 4, 5 order by 1, 2, 4, 3, 5");
  }

  private static StatementSpec statement(
      JdbcClient jdbc, DataQuestion question, String select, String order) {
    // What is known by now is what no change has ended: found without a look at the changes.
    boolean current = question.knownBy().equals(KnownBy.NOW);
    String text =
        select
            + " from measure.series v"
            + (current ? "" : KnownBy.KNOWN)
            + where(question)
            + (current ? "v.ended_by is null" : KnownBy.VALID)
            + order;
    StatementSpec statement = jdbc.sql(text).withFetchSize(ROWS_AT_A_TIME);
    return given(
        current ? statement : statement.param("knownBy", question.knownBy().date()), question);
  }

  private static String cells(DataQuestion question) {
    Cells cells = question.cells();
    String first = "v.first_period";
    String qualities = "v.qualities";
    String slice = "";
    boolean single = cells.latest();
    if (single) {
      String cell = "cardinality(v.values)";
      first += " + " + cell + " - 1";
      qualities = "substr(v.qualities, " + cell + ", 1)";
      slice = "[" + cell + "]";
    } else if (cells.axis() != null) {
      String begin = "greatest(:from - v.first_period, 0) + 1";
      first = "greatest(v.first_period, :from)";
      qualities =
          "substr(v.qualities, " + begin + ", :until - greatest(v.first_period, :from) + 1)";
      slice = "[" + begin + " : :until - v.first_period + 1]";
    }
    String number =
        single ? "v.COLUMN" + slice + "::text" : "array_to_string(v.COLUMN" + slice + ", ',', '')";
    List<String> columns = new ArrayList<>(List.of(first, qualities));
    // An array of nothing would still be an array for every row.
    columns.add(
        single
            ? "case when v.notes is not null then array[v.notes" + slice + "] end"
            : "v.notes" + slice);
    columns.add(number.replace("COLUMN", "values"));
    columns.add(number.replace("COLUMN", "counts"));
    columns.add(number.replace("COLUMN", "denominators"));
    if (question.limits()) {
      columns.add(number.replace("COLUMN", "lowers"));
      columns.add(number.replace("COLUMN", "uppers"));
    }
    return String.join(", ", columns);
  }

  private static String where(DataQuestion question) {
    List<String> conditions = new ArrayList<>();
    add(conditions, question.measures(), "v.measure = any(:measures)");
    add(conditions, question.areas(), "v.area = any(:areas)");
    add(conditions, question.groups(), "v.breakdown = any(:groups)");
    conditions.add("v.kind = any(:kinds)");
    if (question.cells().axis() != null) {
      conditions.add("v.period_kind = :periodKind and v.period_months = :periodMonths");
      conditions.add("v.first_period <= :until and v.first_period + cardinality(v.values) > :from");
    }
    return " where " + String.join(" and ", conditions) + " and ";
  }

  private static void add(List<String> conditions, Set<?> wanted, String condition) {
    if (!wanted.isEmpty()) {
      conditions.add(condition);
    }
  }

  private static StatementSpec given(StatementSpec statement, DataQuestion question) {
    StatementSpec given =
        statement.param(
            "kinds", question.kinds().stream().map(SeriesKind::word).toArray(String[]::new));
    given = ids(given, "measures", question.measures());
    given = ids(given, "areas", question.areas());
    given = ids(given, "groups", question.groups());
    PeriodAxis axis = question.cells().axis();
    if (axis != null) {
      given =
          given
              .param("periodKind", axis.kindWord())
              .param("periodMonths", axis.months())
              .param("from", question.cells().from())
              .param("until", question.cells().until());
    }
    return given;
  }

  private static StatementSpec ids(StatementSpec statement, String name, Set<Long> ids) {
    return ids.isEmpty() ? statement : statement.param(name, ids.toArray(Long[]::new));
  }
}
