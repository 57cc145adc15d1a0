package org.goldenthread.app.action;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who leads the item or measure that an action or a clinic is about. Call inside a read of the
 * partnership.
 */
@Component
public class SubjectLeaders {
  private final Plans plans;
  private final Measures measures;

  /** The rooms that know; asked for late, since those that ask here are among them. */
  private final ObjectProvider<OwnedThings> rooms;

  SubjectLeaders(Plans plans, Measures measures, ObjectProvider<OwnedThings> rooms) {
    this.plans = plans;
    this.measures = measures;
    this.rooms = rooms;
  }

  /** The parties that lead it, as the role understands leading. */
  public Set<Long> of(Role role, Origin about) {
    Set<Long> leaders = new HashSet<>();
    Long item = about.item();
    Long measure = about.measure();
    if (item != null) {
      for (ItemAddress at : plans.addresses(Set.of(item), KnownBy.NOW).values()) {
        leaders.addAll(at(role, Map.of("plan", at.plan(), "item", at.item())));
      }
    }
    if (measure != null) {
      measures
          .byId(Set.of(measure), KnownBy.NOW)
          .values()
          .forEach(m -> leaders.addAll(at(role, Map.of("measure", m.slug()))));
    }
    return leaders;
  }

  private Set<Long> at(Role role, Map<String, String> address) {
    Set<Long> all = new HashSet<>();
    rooms.stream()
        .flatMap(r -> r.leadersOf(role, address).stream())
        .forEach(things -> things.forEach(all::addAll));
    return all;
  }
}
