package org.goldenthread.app.clinic.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.ClinicState;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.WorkSource;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/**
 * Clinics the visitor is asked to, and for a performance officer those that were looked at again
 * and wait to be closed.
 */
@Component
class ClinicWork implements WorkSource {
  private final Clinics clinics;
  private final Messages messages;

  ClinicWork(Clinics clinics, Messages messages) {
    this.clinics = clinics;
    this.messages = messages;
  }

  @Override
  public List<Work> of(Visit visit) {
    List<Clinic> all = clinics.all(visit.knownBy());
    Map<Long, List<Long>> asked =
        clinics.asked(all.stream().map(Clinic::id).toList(), visit.knownBy());
    Set<Long> parties = visit.visitor().member().parties();
    var works = new ArrayList<Work>();
    for (Clinic clinic : all) {
      boolean isAsked =
          asked.getOrDefault(clinic.id(), List.of()).stream().anyMatch(parties::contains);
      if (clinic.state() == ClinicState.CALLED && isAsked) {
        works.add(
            work(
                visit,
                clinic,
                Group.ACT,
                messages.text("clinic.work.asked", messages.date(clinic.calledOn()))));
      }
      lookedAt(visit, clinic).ifPresent(note -> works.add(work(visit, clinic, Group.DECIDE, note)));
    }
    return works;
  }

  /** What was found, for who closes clinics. */
  private Optional<String> lookedAt(Visit visit, Clinic clinic) {
    return clinic.state() == ClinicState.AGREED
            && visit.visitor().member().holds(Role.PERFORMANCE_OFFICER)
        ? clinics
            .finding(clinic.id(), visit.knownBy())
            .map(
                f ->
                    messages.text(
                        "clinic.work.found",
                        messages.date(f.on()),
                        messages.text("clinic.found." + f.verdict().word())))
        : Optional.empty();
  }

  private Work work(Visit visit, Clinic clinic, Group group, String note) {
    return new Work(
        group,
        new Link(messages.text("clinic.number", clinic.number()), visit.href(clinic.path())),
        note,
        null,
        List.of());
  }
}
