package org.goldenthread.app.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.scoring.spc.SpecialCause;
import org.goldenthread.scoring.spc.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks after the set number of periods whether curves turned: on reading, and once for the record
 * when it is first due.
 */
@Component
public class FollowUps {
  private static final Author BY = Author.program("Follow-up of performance clinics");

  private final Clinics clinics;
  private final Curves curves;
  private final Tenancy tenancy;
  private final Changes changes;
  private final JdbcClient jdbc;

  public FollowUps(
      Clinics clinics, Curves curves, Tenancy tenancy, Changes changes, JdbcClient jdbc) {
    this.clinics = clinics;
    this.curves = curves;
    this.tenancy = tenancy;
    this.changes = changes;
    this.jdbc = jdbc;
  }

  /**
   * Whether a clinic's curve turned by the figures known; within a read of the partnership.
   *
   * @return empty where no figure was known at the agreement, so that nothing can be said
   */
  public Optional<FollowUp> of(Clinic clinic, Forecast forecast, KnownBy knownBy) {
    Long measure = clinic.measure();
    return measure == null || forecast.from() == null
        ? Optional.empty()
        : curves
            .of(measure, forecast.from(), knownBy)
            .flatMap(curve -> Optional.ofNullable(FollowUp.of(curve, forecast)));
  }

  /**
   * Keeps what is found of every clinic of a partnership that is due by a day and has no finding
   * yet. Called again on the same day it finds nothing new.
   *
   * @return how many findings were kept
   */
  public int check(Partnership partnership, LocalDate today) {
    int found = 0;
    for (Clinic clinic : waiting(partnership, today)) {
      found += tenancy.write(partnership.id(), () -> keep(clinic, today)) ? 1 : 0;
    }
    return found;
  }

  private List<Clinic> waiting(Partnership partnership, LocalDate today) {
    var day = new KnownBy(today);
    return tenancy.read(
        partnership.id(), () -> clinics.all(day).stream().filter(c -> isDue(c, day)).toList());
  }

  private boolean isDue(Clinic clinic, KnownBy day) {
    return clinic.state() == ClinicState.AGREED
        && clinics.finding(clinic.id(), KnownBy.NOW).isEmpty()
        && followUp(clinic, day).filter(f -> f.judged() != null).isPresent();
  }

  private Optional<FollowUp> followUp(Clinic clinic, KnownBy day) {
    return clinics.forecast(clinic.id(), day).flatMap(f -> of(clinic, f, day));
  }

  /** False when another node was quicker. */
  private boolean keep(Clinic clinic, LocalDate today) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('clinic.finding'))").query().singleRow();
    var day = new KnownBy(today);
    if (!isDue(clinic, day)) {
      return false;
    }
    FollowUp followUp = followUp(clinic, day).orElseThrow();
    Turn turn = followUp.turn();
    SpecialCause cause = turn.cause();
    jdbc.sql(
            """
            insert into clinic.finding
                (clinic, verdict, period, pattern, cause, target_met, rule, made_by)
            values (:clinic, :verdict, :period, :pattern, :cause, :targetMet, :rule, :change)
            """)
        .param("clinic", clinic.id())
        .param("verdict", turn.verdict().word())
        .param("period", Objects.requireNonNull(followUp.judged(), "judged").code())
        .param("pattern", turn.pattern().word())
        .param("cause", cause == null ? null : cause.name())
        .param("targetMet", turn.targetMet())
        .param("rule", turn.rule().name() + " " + turn.rule().version())
        .param(
            "change", changes.record(today, BY, "Looked whether the curve turned, as was agreed"))
        .update();
    return true;
  }
}
