package org.goldenthread.app.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is asked for each item of a plan on a day, and where nobody would answer. */
@Component
public class AskedLeads {
  /** Who is asked where several lead and the plan marks none of them. */
  private static final List<String> ROLES =
      List.of("lead-officer", "delivery", "unspecified", "strategy", "strategic");

  private static final Set<String> STRATEGIC = Set.of("strategy", "strategic");

  private static final Set<Term.Capacity> HOLDING =
      Set.of(Term.Capacity.HOLDER, Term.Capacity.ACTING);

  private final Parties parties;
  private final People people;
  private final Mailboxes mailboxes;

  public AskedLeads(Parties parties, People people, Mailboxes mailboxes) {
    this.parties = parties;
    this.people = people;
    this.mailboxes = mailboxes;
  }

  /**
   * Who is asked for one item.
   *
   * @param party a post or person; with an alarm whoever leads, as far as that is known
   * @param name as the directory or the plan calls the party; null when nobody leads
   * @param alarm null when somebody will be reached
   */
  public record Asked(
      PlanItem item, @Nullable Long party, @Nullable String name, @Nullable OwnerAlarm alarm) {}

  /** Who is asked for each item the plan reports on, in the plan's order. */
  public List<Asked> of(PlanSnapshot plan, LocalDate day) {
    List<PlanItem> reported = plan.reported();
    Set<Long> leads =
        reported.stream()
            .flatMap(i -> lead(plan, i).stream())
            .map(PlanItem.Lead::party)
            .collect(Collectors.toSet());
    Map<Long, List<Parties.Named>> meant = parties.resolved(leads, KnownBy.NOW);
    PeopleSnapshot now = people.snapshot(KnownBy.NOW);
    Set<Long> read = mailboxes.all(KnownBy.NOW).keySet();
    return reported.stream().map(i -> asked(i, lead(plan, i), meant, now, read, day)).toList();
  }

  /**
   * Plans print who leads an action once: what stands under it without a lead is theirs. Who leads
   * strategically signs off below them and is not asked for it all.
   */
  private static Optional<PlanItem.Lead> lead(PlanSnapshot plan, PlanItem item) {
    return own(item)
        .or(
            () ->
                plan.upward(item)
                    .flatMap(i -> own(i).stream())
                    .filter(l -> !STRATEGIC.contains(l.role()))
                    .findFirst());
  }

  private static Optional<PlanItem.Lead> own(PlanItem item) {
    return item.leads().stream()
        .min(
            Comparator.comparing((PlanItem.Lead l) -> !l.asked())
                .thenComparing(l -> ROLES.indexOf(l.role())));
  }

  private static Asked asked(
      PlanItem item,
      Optional<PlanItem.Lead> lead,
      Map<Long, List<Parties.Named>> meant,
      PeopleSnapshot now,
      Set<Long> read,
      LocalDate day) {
    if (lead.isEmpty()) {
      return new Asked(item, null, null, OwnerAlarm.NO_LEAD);
    }
    List<Parties.Named> named = meant.getOrDefault(lead.get().party(), List.of());
    Optional<Party> leads = named.stream().findFirst().flatMap(n -> now.party(n.id()));
    return leads
        .map(party -> reached(item, party, now, read, day))
        .orElseGet(
            () -> new Asked(item, lead.get().party(), lead.get().name(), OwnerAlarm.NOT_MATCHED));
  }

  /** A mailbox is read by somebody, also while nobody is named or holds the post. */
  private static Asked reached(
      PlanItem item, Party leads, PeopleSnapshot now, Set<Long> read, LocalDate day) {
    List<Party> answer = now.asked(leads, day);
    if (answer.isEmpty()) {
      OwnerAlarm alarm = read.contains(leads.id()) ? null : OwnerAlarm.NOBODY_NAMED;
      return new Asked(item, leads.id(), now.name(leads), alarm);
    }
    Party first = answer.get(0);
    boolean vacant =
        first.is(Parties.Kind.POST)
            && !read.contains(first.id())
            && now.termsIn(first.id(), day).stream().noneMatch(t -> HOLDING.contains(t.capacity()));
    return new Asked(item, first.id(), now.name(first), vacant ? OwnerAlarm.VACANT : null);
  }
}
