package org.goldenthread.app.action.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.action.SubjectLeaders;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Role;
import org.springframework.stereotype.Component;

/** An action is led by its owner, and by whoever leads the item or measure it is about. */
@Component
class ActionOwnership implements OwnedThings {
  private final Actions actions;
  private final SubjectLeaders leaders;

  ActionOwnership(Actions actions, SubjectLeaders leaders) {
    this.actions = actions;
    this.leaders = leaders;
  }

  @Override
  public Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address) {
    String number = address.get("action");
    return number == null
        ? Optional.empty()
        : actions.find(number, KnownBy.NOW).map(a -> List.of(leaders(role, a)));
  }

  private Set<Long> leaders(Role role, Action action) {
    Set<Long> all = new HashSet<>(leaders.of(role, action.origin()));
    all.add(action.values().owner());
    return all;
  }
}
