package org.goldenthread.app.cycle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.plan.ItemLeaders;
import org.goldenthread.app.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * Who may answer for an item in a round: who leads it, and who was asked. To sign off, whoever
 * leads it or what is above it.
 */
@Component
public class RoundOwnership implements OwnedThings {
  private final Rounds rounds;
  private final Requests requests;
  private final Plans plans;
  private final ItemLeaders leaders;

  public RoundOwnership(Rounds rounds, Requests requests, Plans plans, ItemLeaders leaders) {
    this.rounds = rounds;
    this.requests = requests;
    this.plans = plans;
    this.leaders = leaders;
  }

  @Override
  public Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address) {
    String slug = address.get("round");
    String item = address.get("item");
    if (slug == null || item == null) {
      return Optional.empty();
    }
    return rounds
        .find(slug)
        .flatMap(r -> plans.itemAt(r.planSlug(), item).flatMap(i -> requests.find(r.id(), i)))
        .map(request -> List.of(leadersOf(role, request)));
  }

  /** The parties that lead what a request is about, as the role understands leading. */
  public Set<Long> leadersOf(Role role, Request request) {
    Set<Long> all = new HashSet<>(leaders.of(role, request.item()));
    Long asked = request.asked();
    if (asked != null && role != Role.STRATEGIC_LEAD) {
      all.add(asked);
    }
    return all;
  }
}
