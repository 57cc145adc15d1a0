package org.goldenthread.app.clinic;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.clinic.Clinic.Minutes;
import org.goldenthread.app.clinic.ClinicState.Move;
import org.goldenthread.app.measure.EditDay;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.statistics.LineForecast;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes performance clinics: each act is one change, known from today in London. Call inside a
 * write of the partnership. What is no longer the latest version is refused with false.
 */
@Component
public class ClinicEdits {
  private final JdbcClient jdbc;
  private final Changes changes;
  private final Clock clock;

  public ClinicEdits(JdbcClient jdbc, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Calls a clinic and returns its number. Two who call at once wait for each other.
   *
   * @param asked ids of parties, in order
   */
  public int call(
      @Nullable Long item,
      @Nullable Long measure,
      String why,
      List<Long> asked,
      Author by,
      String reason) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('clinic.clinic'))").query().singleRow();
    long change = record(by, reason);
    Called called =
        jdbc.sql(
                """
                insert into clinic.clinic (number, item, measure, made_by)
                values ((select coalesce(max(number), 0) + 1 from clinic.clinic),
                        :item, :measure, :change)
                returning id, number
                """)
            .param("item", item)
            .param("measure", measure)
            .param("change", change)
            .query(Called.class)
            .single();
    insert(called.id(), ClinicState.CALLED, why, null, null, change);
    for (long party : Set.copyOf(asked)) {
      jdbc.sql(
              "insert into clinic.asked (clinic, party, made_by) values (:clinic, :party, :change)")
          .param("clinic", called.id())
          .param("party", party)
          .param("change", change)
          .update();
    }
    return called.number();
  }

  private record Called(long id, int number) {}

  /** Writes down what a clinic found, be it for the first time or anew. */
  public boolean hold(Clinic clinic, Minutes minutes, Author by, String reason) {
    return move(clinic, Move.HOLD, minutes, null, by, reason) > 0;
  }

  /** Agrees what a clinic will do, and freezes what is expected if nothing changes. */
  public boolean agree(Clinic clinic, Forecast forecast, Author by, String reason) {
    long change = move(clinic, Move.AGREE, clinic.minutes(), null, by, reason);
    if (change > 0) {
      freeze(clinic, forecast, change);
    }
    return change > 0;
  }

  /** Closes a clinic with the words why. */
  public boolean close(Clinic clinic, String why, Author by, String reason) {
    return move(clinic, Move.CLOSE, clinic.minutes(), why, by, reason) > 0;
  }

  /** The change that moved it; 0 when it is not the latest version any more. */
  private long move(
      Clinic clinic,
      Move move,
      @Nullable Minutes minutes,
      @Nullable String closedBecause,
      Author by,
      String reason) {
    if (!move.isAllowedFrom(clinic.state())) {
      throw new IllegalArgumentException("no " + move + " from " + clinic.state());
    }
    if (!stands(clinic)) {
      return 0;
    }
    long change = record(by, reason);
    jdbc.sql("update clinic.clinic_version set ended_by = :change where id = :version")
        .param("change", change)
        .param("version", clinic.version())
        .update();
    insert(clinic.id(), move.to(), clinic.why(), minutes, closedBecause, change);
    return change;
  }

  /** Whether the version is still the latest; nobody else ends it before this is done. */
  private boolean stands(Clinic clinic) {
    return jdbc.sql(
            """
            select id from clinic.clinic_version
             where id = :version and ended_by is null for update
            """)
        .param("version", clinic.version())
        .query(Long.class)
        .optional()
        .isPresent();
  }

  private long record(Author by, String reason) {
    return changes.record(EditDay.today(clock), by, reason);
  }

  private void insert(
      long clinic,
      ClinicState state,
      String why,
      @Nullable Minutes minutes,
      @Nullable String reason,
      long change) {
    jdbc.sql(
            """
            insert into clinic.clinic_version
                (clinic, state, why, held_on, story, causes, partners, checks_after, reason, made_by)
            values (:clinic, :state, :why, :heldOn, :story, :causes, :partners, :checksAfter,
                    :reason, :change)
            """)
        .param("clinic", clinic)
        .param("state", state.word())
        .param("why", why)
        .param("heldOn", minutes == null ? null : minutes.heldOn())
        .param("story", minutes == null ? null : minutes.story())
        .param("causes", minutes == null ? null : minutes.causes())
        .param("partners", minutes == null ? null : minutes.partners())
        .param("checksAfter", minutes == null ? null : minutes.checksAfter())
        .param("reason", reason)
        .param("change", change)
        .update();
  }

  private void freeze(Clinic clinic, Forecast forecast, long change) {
    Period from = forecast.from();
    Period check = forecast.check();
    jdbc.sql(
            """
            insert into clinic.forecast
                (clinic, from_period, check_period, method, confidence, no_result, periods, middles,
                 lowers, uppers, made_by)
            values (:clinic, :from, :check, :method, :confidence, :noResult, :periods, :middles,
                    :lowers, :uppers, :change)
            """)
        .param("clinic", clinic.id())
        .param("from", from == null ? null : from.code())
        .param("check", check == null ? null : check.code())
        .param("method", forecast.method())
        .param("confidence", BigDecimal.valueOf(forecast.confidence()))
        .param("noResult", forecast.noResult())
        .param(
            "periods", forecast.steps().stream().map(s -> s.period().code()).toArray(String[]::new))
        .param("middles", numbers(forecast, LineForecast.Step::value))
        .param("lowers", numbers(forecast, LineForecast.Step::lower))
        .param("uppers", numbers(forecast, LineForecast.Step::upper))
        .param("change", change)
        .update();
  }

  private static BigDecimal[] numbers(
      Forecast forecast, ToDoubleFunction<LineForecast.Step> number) {
    return forecast.steps().stream()
        .map(s -> BigDecimal.valueOf(number.applyAsDouble(s.step())))
        .toArray(BigDecimal[]::new);
  }
}
