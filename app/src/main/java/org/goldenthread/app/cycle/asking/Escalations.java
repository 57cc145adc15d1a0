package org.goldenthread.app.cycle.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.asking.Outbox.Part;
import org.goldenthread.app.people.AddressesOn;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.Plans;

/** Tells strategic leads what is long overdue below them. */
final class Escalations {
  private final Plans plans;
  private final AddressesOn reach;
  private final LocalDate today;
  private final Map<Long, PlanSnapshot> snapshots = new HashMap<>();

  Escalations(Plans plans, AddressesOn reach, LocalDate today) {
    this.plans = plans;
    this.reach = reach;
    this.today = today;
  }

  void write(List<Due> due, Letters letters, LetterWriter.Run words) {
    Map<Long, List<Due>> overdue = new LinkedHashMap<>();
    for (Due each : due) {
      below(each)
          .forEach(
              (lead, requests) ->
                  overdue
                      .computeIfAbsent(lead, l -> new ArrayList<>())
                      .add(new Due(each.round(), each.party(), each.name(), requests)));
    }
    overdue.forEach((lead, theirs) -> write(lead, theirs, letters, words));
  }

  /** What is long overdue, by the strategic lead it stands below. */
  private Map<Long, List<Request>> below(Due due) {
    Map<Long, List<Request>> below = new LinkedHashMap<>();
    for (Request request : due.requests()) {
      if (Step.strategic(request.dueOn(), today).isPresent()) {
        strategicLead(due.round(), request.item())
            .ifPresent(lead -> below.computeIfAbsent(lead, l -> new ArrayList<>()).add(request));
      }
    }
    return below;
  }

  private void write(long lead, List<Due> overdue, Letters letters, LetterWriter.Run words) {
    String email = reach.of(lead).email();
    if (email == null) {
      return;
    }
    List<Part> parts =
        overdue.stream()
            .map(d -> new Part(d.round().id(), lead, Step.strategic(d.on(), today).orElseThrow()))
            .distinct()
            .toList();
    int items = overdue.stream().mapToInt(d -> d.requests().size()).sum();
    letters.to(email).add(words.escalated(overdue, items), parts, letters.isNew(parts));
  }

  /** Who leads an item strategically, or what stands above it; each plan is read once. */
  private Optional<Long> strategicLead(Round round, long item) {
    PlanSnapshot plan =
        snapshots.computeIfAbsent(
            round.plan(), p -> plans.snapshot(round.planSlug(), KnownBy.NOW).orElseThrow());
    return Optional.ofNullable(plan.byId().get(item)).stream()
        .flatMap(plan::upward)
        .flatMap(i -> i.leads().stream())
        .filter(l -> l.role().equals("strategic"))
        .map(PlanItem.Lead::party)
        .findFirst();
  }
}
