package org.goldenthread.app.measure.data;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Question;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.Rules;
import org.goldenthread.app.measure.series.Formulas;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.SeriesStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers questions for figures as data: the partnership's own and the reference data, written as
 * they are read, so that the memory an answer takes does not grow with it. What the partnership
 * states of small numbers holds here as on its pages. Call inside a transaction for a partnership.
 */
@Component
public class FigureData {
  private static final Question<List<String>> STATE =
      Question.list(
          """
          select coalesce(md5(string_agg(c.id::text, ',')), '')
            from (select id from audit.change order by id desc limit 64) c
          """,
          Map.of(),
          (rs, n) -> rs.getString(1));

  private final JdbcClient jdbc;
  private final Assessments rules;
  private final SeriesStore store;

  public FigureData(JdbcClient jdbc, Assessments rules) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.store = new SeriesStore(jdbc);
  }

  /**
   * Writes the figures as CSV.
   *
   * @return how many
   */
  public long csv(DataQuestion question, OutputStream out) {
    return write(question, new CsvNotation(question.limits()), out);
  }

  /**
   * Writes the figures as JSON.
   *
   * @return how many
   */
  public long json(DataQuestion question, OutputStream out) {
    return write(question, new JsonNotation(), out);
  }

  private long write(DataQuestion question, Notation notation, OutputStream out) {
    var sink = new ByteSink(out);
    var names = new DataNames(jdbc, question.knownBy());
    var writer = new FigureWriter(notation, sink, question.limits());
    var rows = new FigureRows(notation, writer, names, question, rules.smallNumbers());
    List<Series> workedOut = workedOut(question);
    rows.leaveOut(workedOut.stream().map(Series::key).collect(Collectors.toSet()));
    sink.put(notation.begin());
    PeriodAxis axis = question.cells().axis();
    if (axis != null && question.cells().isOnePeriod()) {
      DataSql.slice(jdbc, question).query(new FigureSlices(rows, axis, question.cells())::row);
    } else {
      DataSql.of(jdbc, question).query(rows::row);
    }
    workedOut.forEach(rows::series);
    sink.put(notation.end());
    sink.pass();
    return writer.count();
  }

  /** The series that formulas make, which come last and take the place of stored ones. */
  private List<Series> workedOut(DataQuestion question) {
    DataQuestion.Cells cells = question.cells();
    boolean span = cells.axis() != null;
    var asked =
        new SeriesQuestion(
            question.measures(),
            question.areas(),
            question.groups(),
            question.kinds(),
            cells.axis(),
            span ? cells.from() : null,
            span ? cells.until() : null);
    List<Series> found = store.workedOut(asked, question.knownBy());
    return cells.latest() ? found.stream().map(Series::latestAlone).toList() : found;
  }

  /**
   * What tells one state of the record from another: the newest changes. More than one of them,
   * because of two changes the one with the lower number may be committed later.
   */
  public String state() {
    return STATE.ask(jdbc).get(0);
  }

  /** What an answer as known by a day asks whatever is asked. */
  public static List<Question<?>> opening(KnownBy knownBy) {
    return List.of(
        STATE, Formulas.question(knownBy), Rules.question(RuleSort.SMALL_NUMBERS, KnownBy.NOW));
  }
}
