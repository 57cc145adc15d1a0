package org.goldenthread.app.clinic.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.action.Today;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.ClinicState;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.clinic.Finding;
import org.goldenthread.app.clinic.Forecast;
import org.goldenthread.app.people.Access;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.WorkSource;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Follow-ups that wait for whoever may close the clinic: what was found is to be decided on, and
 * figures that are not there when they are due are to be brought.
 */
@Component
class FollowUpWork implements WorkSource {
  private final Clinics clinics;
  private final ClinicOwnership ownership;
  private final Access access;
  private final Messages messages;
  private final Clock clock;

  FollowUpWork(
      Clinics clinics, ClinicOwnership ownership, Access access, Messages messages, Clock clock) {
    this.clinics = clinics;
    this.ownership = ownership;
    this.access = access;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<Work> of(Visit visit) {
    if (!visit.may(Permission.AGREE_CLINIC)) {
      return List.of();
    }
    KnownBy knownBy = visit.knownBy();
    List<Clinic> agreed =
        clinics.all(knownBy).stream().filter(c -> c.state() == ClinicState.AGREED).toList();
    List<Long> ids = agreed.stream().map(Clinic::id).toList();
    Map<Long, Forecast> forecasts = ids.isEmpty() ? Map.of() : clinics.forecasts(ids, knownBy);
    Map<Long, Finding> findings = ids.isEmpty() ? Map.of() : clinics.findings(ids, knownBy);
    var works = new ArrayList<Work>();
    for (Clinic clinic : agreed) {
      Link page = work(visit, clinic, forecasts.get(clinic.id()), findings.get(clinic.id()));
      if (page != null && isTheirs(visit, clinic)) {
        works.add(new Work(Group.DECIDE, page, number(clinic), null, List.of()));
      }
    }
    return works;
  }

  private boolean isTheirs(Visit visit, Clinic clinic) {
    return access
        .decide(
            visit.visitor().member(),
            Permission.AGREE_CLINIC,
            role -> ownership.leadersOf(role, Map.of("clinic", Integer.toString(clinic.number()))))
        .allowed();
  }

  /** What waits, leading to where it is done; null for nothing. */
  private @Nullable Link work(
      Visit visit, Clinic clinic, @Nullable Forecast forecast, @Nullable Finding finding) {
    if (finding != null) {
      return new Link(
          messages.text("clinic.work." + finding.verdict().word()), visit.href(clinic.path()));
    }
    Period check = forecast == null ? null : forecast.check();
    LocalDate today = Today.of(visit, clock);
    return check == null || !check.end().isBefore(today)
        ? null
        : new Link(
            messages.text("clinic.work.figures", check.label(Words.ENGLISH)),
            visit.href(clinic.path()));
  }

  private String number(Clinic clinic) {
    return messages.text("clinic.number", clinic.number());
  }
}
