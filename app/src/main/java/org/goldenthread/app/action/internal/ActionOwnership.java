package org.goldenthread.app.action.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** An action is led by its owner, and by whoever leads the item or measure it is about. */
@Component
class ActionOwnership implements OwnedThings {
  private final Actions actions;
  private final Plans plans;
  private final Measures measures;

  /** The rooms that know who leads those; asked for late, since this is one of them. */
  private final ObjectProvider<OwnedThings> rooms;

  ActionOwnership(
      Actions actions, Plans plans, Measures measures, ObjectProvider<OwnedThings> rooms) {
    this.actions = actions;
    this.plans = plans;
    this.measures = measures;
    this.rooms = rooms;
  }

  @Override
  public Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address) {
    String number = address.get("action");
    return number == null
        ? Optional.empty()
        : actions.find(number, KnownBy.NOW).map(a -> List.of(leaders(role, a)));
  }

  private Set<Long> leaders(Role role, Action action) {
    Set<Long> leaders = new HashSet<>(Set.of(action.values().owner()));
    Long item = action.origin().item();
    Long measure = action.origin().measure();
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
