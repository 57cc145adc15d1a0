package org.goldenthread.app.clinic;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.clinic.Clinic.Minutes;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.spc.SpecialCause;
import org.goldenthread.scoring.spc.Turn;
import org.goldenthread.scoring.statistics.LineForecast;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads performance clinics as known by a day. Call inside a transaction for a partnership. */
@Component
public class Clinics {
  private static final String SELECT =
      """
      select c.id, c.number, c.item, c.measure, v.id as version, v.state, v.why, v.held_on,
             v.story, v.causes, v.partners, v.checks_after, v.reason,
             (select called.known_on from audit.change called where called.id = c.made_by)
               as called_on
        from clinic.clinic_version v join clinic.clinic c on c.id = v.clinic
      """
          + KnownBy.KNOWN
          + " where "
          + KnownBy.VALID;

  private final JdbcClient jdbc;

  public Clinics(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every clinic, the latest called first. */
  public List<Clinic> all(KnownBy knownBy) {
    return jdbc.sql(SELECT + " order by c.number desc")
        .param("knownBy", knownBy.date())
        .query(Clinics::clinic)
        .list();
  }

  /** The clinic of a number, as it stands in its address. */
  public Optional<Clinic> find(String number, KnownBy knownBy) {
    return number.matches("[0-9]{1,9}")
        ? jdbc.sql(SELECT + " and c.number = :number")
            .param("knownBy", knownBy.date())
            .param("number", Integer.parseInt(number))
            .query(Clinics::clinic)
            .optional()
        : Optional.empty();
  }

  /** Clinics by their ids. */
  public List<Clinic> byId(Collection<Long> ids, KnownBy knownBy) {
    return jdbc.sql(SELECT + " and c.id = any(:ids)")
        .param("knownBy", knownBy.date())
        .param("ids", ids.toArray(Long[]::new))
        .query(Clinics::clinic)
        .list();
  }

  /** Who is asked to each of these clinics, by the clinic's id. */
  public Map<Long, List<Long>> asked(Collection<Long> clinics, KnownBy knownBy) {
    record Asked(long clinic, long party) {}
    return jdbc
        .sql(
            "select v.clinic, v.party from clinic.asked v"
                + KnownBy.KNOWN
                + " where v.clinic = any(:clinics) and "
                + KnownBy.VALID
                + " order by v.id")
        .param("knownBy", knownBy.date())
        .param("clinics", clinics.toArray(Long[]::new))
        .query(Asked.class)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Asked::clinic, Collectors.mapping(Asked::party, Collectors.toList())));
  }

  /**
   * What a version of a clinic says, be it the latest or not, and who said so when.
   *
   * @param minutes null before it was held
   * @param by the post
   */
  public record Made(@Nullable Minutes minutes, String by, Instant at) {}

  /** A version of a clinic; empty when it never had that one. */
  public Optional<Made> made(Clinic clinic, long version) {
    return jdbc.sql(
            """
            select v.held_on, v.story, v.causes, v.partners, v.checks_after, c.made_by, c.entered_at
              from clinic.clinic_version v join audit.change c on c.id = v.made_by
             where v.clinic = :clinic and v.id = :version
            """)
        .param("clinic", clinic.id())
        .param("version", version)
        .query(
            (rs, n) ->
                new Made(
                    minutes(rs),
                    rs.getString("made_by"),
                    rs.getObject("entered_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  private static @Nullable Minutes minutes(ResultSet rs) throws SQLException {
    LocalDate heldOn = rs.getObject("held_on", LocalDate.class);
    return heldOn == null
        ? null
        : new Minutes(
            heldOn,
            rs.getString("story"),
            rs.getString("causes"),
            rs.getString("partners"),
            rs.getInt("checks_after"));
  }

  /** What was expected when it was agreed; empty before. */
  public Optional<Forecast> forecast(long clinic, KnownBy knownBy) {
    return Optional.ofNullable(forecasts(List.of(clinic), knownBy).get(clinic));
  }

  /** What was expected of each of these clinics when it was agreed, by the clinic's id. */
  public Map<Long, Forecast> forecasts(Collection<Long> clinics, KnownBy knownBy) {
    return ofClinics("clinic.forecast", clinics, knownBy, Clinics::forecast);
  }

  /** What was found when it was first due; empty before. */
  public Optional<Finding> finding(long clinic, KnownBy knownBy) {
    return Optional.ofNullable(findings(List.of(clinic), knownBy).get(clinic));
  }

  /** What was found of each of these clinics when it was first due, by the clinic's id. */
  public Map<Long, Finding> findings(Collection<Long> clinics, KnownBy knownBy) {
    return ofClinics("clinic.finding", clinics, knownBy, Clinics::finding);
  }

  private <T> Map<Long, T> ofClinics(
      String table, Collection<Long> clinics, KnownBy knownBy, RowMapper<T> row) {
    Map<Long, T> found = new HashMap<>();
    jdbc.sql(
            """
            select f.*, c.known_on from %s f
              join audit.change c on c.id = f.made_by and c.known_on <= :knownBy
             where f.clinic = any(:clinics)
            """
                .formatted(table))
        .param("knownBy", knownBy.date())
        .param("clinics", clinics.toArray(Long[]::new))
        .query(
            (rs, n) -> found.put(rs.getLong("clinic"), Objects.requireNonNull(row.mapRow(rs, n))))
        .list();
    return found;
  }

  private static Clinic clinic(ResultSet rs, int row) throws SQLException {
    return new Clinic(
        rs.getLong("id"),
        rs.getInt("number"),
        rs.getLong("version"),
        rs.getObject("item", Long.class),
        rs.getObject("measure", Long.class),
        rs.getObject("called_on", LocalDate.class),
        ClinicState.of(rs.getString("state")),
        rs.getString("why"),
        minutes(rs),
        rs.getString("reason"));
  }

  private static Forecast forecast(ResultSet rs, int row) throws SQLException {
    String[] periods = (String[]) array(rs, "periods");
    BigDecimal[] middles = (BigDecimal[]) array(rs, "middles");
    BigDecimal[] lowers = (BigDecimal[]) array(rs, "lowers");
    BigDecimal[] uppers = (BigDecimal[]) array(rs, "uppers");
    List<Forecast.Expected> steps = new ArrayList<>();
    for (int i = 0; i < periods.length; i++) {
      steps.add(
          new Forecast.Expected(
              Period.parse(periods[i]),
              new LineForecast.Step(
                  middles[i].doubleValue(), lowers[i].doubleValue(), uppers[i].doubleValue())));
    }
    return new Forecast(
        rs.getObject("known_on", LocalDate.class),
        period(rs.getString("from_period")),
        period(rs.getString("check_period")),
        rs.getString("method"),
        rs.getBigDecimal("confidence").doubleValue(),
        rs.getString("no_result"),
        steps);
  }

  private static Object[] array(ResultSet rs, String column) throws SQLException {
    Array array = rs.getArray(column);
    return (Object[]) array.getArray();
  }

  private static @Nullable Period period(@Nullable String code) {
    return code == null ? null : Period.parse(code);
  }

  private static Finding finding(ResultSet rs, int row) throws SQLException {
    String cause = rs.getString("cause");
    return new Finding(
        rs.getObject("known_on", LocalDate.class),
        Turn.Verdict.of(rs.getString("verdict")),
        Period.parse(rs.getString("period")),
        Turn.Pattern.of(rs.getString("pattern")),
        cause == null ? null : SpecialCause.valueOf(cause),
        rs.getBoolean("target_met"),
        rs.getString("rule"));
  }
}
