package org.goldenthread.app.clinic.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A clinic is led by whoever leads the item or measure it is about. */
@Component
class ClinicOwnership implements OwnedThings {
  private final Clinics clinics;
  private final Plans plans;
  private final Measures measures;

  /** The rooms that know who leads those; asked for late, since this is one of them. */
  private final ObjectProvider<OwnedThings> rooms;

  ClinicOwnership(
      Clinics clinics, Plans plans, Measures measures, ObjectProvider<OwnedThings> rooms) {
    this.clinics = clinics;
    this.plans = plans;
    this.measures = measures;
    this.rooms = rooms;
  }

  @Override
  public Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address) {
    String number = address.get("clinic");
    return number == null
        ? Optional.empty()
        : clinics.find(number, KnownBy.NOW).map(c -> List.of(leaders(role, c)));
  }

  private Set<Long> leaders(Role role, Clinic clinic) {
    Set<Long> leaders = new HashSet<>();
    Long item = clinic.item();
    Long measure = clinic.measure();
    if (item != null) {
      for (ItemAddress at : plans.addresses(List.of(item), KnownBy.NOW).values()) {
        leaders.addAll(leaders(role, Map.of("plan", at.plan(), "item", at.item())));
      }
    }
    if (measure != null) {
      measures
          .byId(List.of(measure), KnownBy.NOW)
          .values()
          .forEach(m -> leaders.addAll(leaders(role, Map.of("measure", m.slug()))));
    }
    return leaders;
  }

  private Set<Long> leaders(Role role, Map<String, String> address) {
    Set<Long> all = new HashSet<>();
    rooms.stream()
        .flatMap(r -> r.leadersOf(role, address).stream())
        .forEach(things -> things.forEach(all::addAll));
    return all;
  }
}
