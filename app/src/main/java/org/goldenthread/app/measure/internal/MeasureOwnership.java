package org.goldenthread.app.measure.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A measure is led by whoever leads an item that names it. */
@Component
class MeasureOwnership implements OwnedThings {
  private final Measures measures;
  private final Plans plans;

  /** The rooms that know who leads an item; asked for late, since this is one of them. */
  private final ObjectProvider<OwnedThings> rooms;

  MeasureOwnership(Measures measures, Plans plans, ObjectProvider<OwnedThings> rooms) {
    this.measures = measures;
    this.plans = plans;
    this.rooms = rooms;
  }

  @Override
  public Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address) {
    String slug = address.get("measure");
    return slug == null
        ? Optional.empty()
        : measures.find(slug, KnownBy.NOW).map(m -> List.of(leaders(role, m)));
  }

  private Set<Long> leaders(Role role, Measure measure) {
    List<Long> items =
        measures.itemsOf(List.of(measure), KnownBy.NOW).getOrDefault(measure.id(), List.of());
    Set<Long> leaders = new HashSet<>();
    for (ItemAddress item : plans.addresses(items, KnownBy.NOW).values()) {
      Map<String, String> address = Map.of("plan", item.plan(), "item", item.item());
      rooms.stream()
          .flatMap(r -> r.leadersOf(role, address).stream())
          .forEach(things -> things.forEach(leaders::addAll));
    }
    return leaders;
  }
}
