package org.goldenthread.app.clinic.internal;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.ClinicState;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.cycle.exceptions.StandingClinics;
import org.springframework.stereotype.Component;

/** Says of which measures a clinic stands. */
@Component
class ClinicsStanding implements StandingClinics {
  private final Clinics clinics;

  ClinicsStanding(Clinics clinics) {
    this.clinics = clinics;
  }

  @Override
  public Set<Long> measures(KnownBy knownBy) {
    return clinics.all(knownBy).stream()
        .filter(c -> c.state() != ClinicState.CLOSED)
        .map(Clinic::measure)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
