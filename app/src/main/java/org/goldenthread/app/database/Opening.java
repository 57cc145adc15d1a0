package org.goldenthread.app.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * The first journey to the database in a transaction: says for whom it is, and asks what is asked
 * in any case.
 */
final class Opening {
  private static final String SETTINGS =
      "select set_config('gt.partnership', :gtPartnership, true),"
          + " set_config('gt.exempt', :gtExempt, true), set_config('gt.held', :gtHeld, true)";

  /**
   * A page is put together from several statements, which must agree with each other. Said in the
   * same journey to the database as the settings, and not through the transaction manager, which
   * asks for the level before, sets it for the session and sets it back: three journeys a page.
   */
  private static final String AGREEING = "set transaction isolation level repeatable read; ";

  private final StringBuilder sql = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();
  private final List<Question<?>> questions = new ArrayList<>();

  /**
   * An opening.
   *
   * @param agreeing whether all its statements see the database as of one moment
   * @param asked one that names a parameter as another does, with another value, is left for later
   */
  Opening(Scope scope, boolean agreeing, List<Question<?>> asked) {
    sql.append(agreeing ? AGREEING + SETTINGS : SETTINGS);
    parameters.put("gtPartnership", Integer.toString(scope.partnership()));
    parameters.put("gtExempt", scope.exemption().setting());
    parameters.put("gtHeld", scope.seesHeld() ? "yes" : "");
    for (Question<?> question : asked) {
      if (questions.stream().allMatch(question::goesWith)) {
        questions.add(question);
        sql.append("; ").append(question.sql());
        parameters.putAll(question.given());
      }
    }
  }

  /** The answers, by the key of their questions. */
  Map<List<Object>, Object> ask(NamedParameterJdbcTemplate database) {
    return database.execute(sql.toString(), parameters, this::answers);
  }

  private Map<List<Object>, Object> answers(PreparedStatement statement) throws SQLException {
    Map<List<Object>, Object> answers = new HashMap<>();
    nextRows(statement, statement.execute());
    for (Question<?> question : questions) {
      nextRows(statement, statement.getMoreResults());
      answers.put(List.of(question.key()), question.reader().extractData(statement.getResultSet()));
    }
    return answers;
  }

  /** Goes on to the next result that has rows: a setting alone has none. */
  private static void nextRows(PreparedStatement statement, boolean hasRows) throws SQLException {
    boolean found = hasRows;
    while (!found && statement.getUpdateCount() >= 0) {
      found = statement.getMoreResults();
    }
    if (!found) {
      throw new IllegalStateException("a question without an answer");
    }
  }
}
