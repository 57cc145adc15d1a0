package org.goldenthread.app.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the leads of items mean and who is asked, as known on a page's day. */
@Component
class LeadMeanings {

  private final Parties parties;
  private final People people;
  private final Messages messages;
  private final Clock clock;

  LeadMeanings(Parties parties, People people, Messages messages, Clock clock) {
    this.parties = parties;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  /** The leads of an item in printed order. */
  List<ItemPage.Lead> leads(Visit visit, PlanItem item) {
    Map<Long, List<Parties.Named>> meant = meant(visit, List.of(item));
    PeopleSnapshot known = meant.isEmpty() ? null : people.snapshot(visit.knownBy());
    return item.leads().stream()
        .map(
            l ->
                new ItemPage.Lead(
                    l.role(),
                    l.name(),
                    l.asked(),
                    meant.getOrDefault(l.party(), List.of()).stream()
                        .map(who -> meant(visit, who, known))
                        .toList()))
        .toList();
  }

  /** Names of who is meant by the party of each lead; a name nobody has matched is left out. */
  Map<Long, String> names(Visit visit, Collection<PlanItem> items) {
    return meant(visit, items).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().stream().map(this::name).collect(Collectors.joining(" + "))));
  }

  private Map<Long, List<Parties.Named>> meant(Visit visit, Collection<PlanItem> items) {
    List<Long> leads =
        items.stream()
            .flatMap(i -> i.leads().stream())
            .map(PlanItem.Lead::party)
            .distinct()
            .toList();
    Map<Long, List<Parties.Named>> meant = parties.resolved(leads, visit.knownBy());
    meant.values().removeIf(who -> who.get(0).kind() == Parties.Kind.AS_PRINTED);
    return meant;
  }

  private ItemPage.Meant meant(Visit visit, Parties.Named who, @Nullable PeopleSnapshot known) {
    List<Party> asked =
        known == null
            ? List.of()
            : known.party(who.id()).map(p -> known.asked(p, day(visit))).orElse(List.of());
    return new ItemPage.Meant(
        link(visit, who.kind(), who.key().toString(), who.name()),
        known == null
            ? List.of()
            : asked.stream()
                .filter(p -> p.id() != who.id())
                .map(p -> link(visit, p.kind(), p.key().toString(), known.name(p)))
                .toList(),
        !asked.isEmpty());
  }

  private Link link(Visit visit, Parties.Kind kind, String key, @Nullable String name) {
    return new Link(name(name), visit.href("/" + kind.folder() + "/" + key));
  }

  private String name(Parties.Named who) {
    return name(who.name());
  }

  private String name(@Nullable String name) {
    return name == null ? messages.text("people.removed") : name;
  }

  private LocalDate day(Visit visit) {
    LocalDate asked = visit.asAt().date();
    return asked == null ? LocalDate.now(clock.withZone(London.ZONE)) : asked;
  }
}
