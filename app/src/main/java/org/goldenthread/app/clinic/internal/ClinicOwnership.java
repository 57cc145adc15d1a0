package org.goldenthread.app.clinic.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.action.SubjectLeaders;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Role;
import org.springframework.stereotype.Component;

/** A clinic is led by whoever leads the item or measure it is about. */
@Component
class ClinicOwnership implements OwnedThings {
  private final Clinics clinics;
  private final SubjectLeaders leaders;

  ClinicOwnership(Clinics clinics, SubjectLeaders leaders) {
    this.clinics = clinics;
    this.leaders = leaders;
  }

  @Override
  public Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address) {
    String number = address.get("clinic");
    return number == null
        ? Optional.empty()
        : clinics.find(number, KnownBy.NOW).map(c -> List.of(leaders.of(role, c.origin())));
  }
}
