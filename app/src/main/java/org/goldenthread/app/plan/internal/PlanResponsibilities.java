package org.goldenthread.app.plan.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.goldenthread.app.people.Responsibilities;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What parties lead in plans, under their own names and under printed names matched with them. */
@Component
class PlanResponsibilities implements Responsibilities {
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final PlanVersions versions;
  private final Parties parties;
  private final People people;
  private final Matches matches;

  PlanResponsibilities(
      JdbcClient jdbc,
      JdbcTemplate batch,
      PlanVersions versions,
      Parties parties,
      People people,
      Matches matches) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.versions = versions;
    this.parties = parties;
    this.people = people;
    this.matches = matches;
  }

  @Override
  public List<Responsibility> of(Collection<Long> asked, KnownBy knownBy) {
    Map<Long, List<Long>> meant = meant(asked, knownBy);
    var found = new ArrayList<Responsibility>();
    jdbc.sql(
            """
            select l.party, l.role, p.slug as plan, t.ref, t.body,
                   coalesce((select a.slug from plan.item_address a where a.item = i.id
                              order by a.id desc limit 1), i.slug) as item
              from plan.lead l
              join plan.item i on i.id = l.item
              join plan.plan p on p.id = i.plan
              join audit.change lmade on lmade.id = l.made_by and lmade.known_on <= :knownBy
              left join audit.change lended on lended.id = l.ended_by
              join (select v.item, v.ref, v.body, v.position from plan.item_version v
            """
                + KnownBy.KNOWN
                + " where "
                + KnownBy.VALID
                + """
              ) t on t.item = i.id
             where l.party = any(:parties) and (lended.id is null or lended.known_on > :knownBy)
             order by p.slug, t.position, l.position
            """)
        .param("knownBy", knownBy.date())
        .param("parties", meant.keySet().toArray(Long[]::new))
        .query(
            rs -> {
              String ref = rs.getString("ref");
              String path = "/plans/" + rs.getString("plan") + "/items/" + rs.getString("item");
              for (Long party : meant.getOrDefault(rs.getLong("party"), List.of())) {
                found.add(
                    new Responsibility(
                        party,
                        ref == null ? rs.getString("body") : ref + " " + rs.getString("body"),
                        path,
                        path + "/leads",
                        rs.getString("role")));
              }
            });
    return found;
  }

  /** For each party that may stand in a lead, which of those asked for it means. */
  private Map<Long, List<Long>> meant(Collection<Long> asked, KnownBy knownBy) {
    Map<Long, List<Long>> meant = new HashMap<>();
    asked.forEach(a -> meant.put(a, List.of(a)));
    for (Matches.Printed printed : matches.all(knownBy)) {
      List<Long> of = printed.parties().stream().filter(asked::contains).toList();
      if (!of.isEmpty()) {
        meant.put(printed.id(), of);
      }
    }
    return meant;
  }

  @Override
  public int handOver(Collection<Long> from, long to, long change) {
    Map<Long, List<Long>> printed = new HashMap<>();
    matches.all(KnownBy.NOW).forEach(p -> printed.put(p.id(), p.parties()));
    var handing = new Handing(new HashSet<>(from), to, printed, people.snapshot(KnownBy.NOW));
    int handed = 0;
    for (long plan : jdbc.sql("select id from plan.plan order by id").query(Long.class).list()) {
      handed += handOver(handing, plan, change);
    }
    return handed;
  }

  private int handOver(Handing handing, long plan, long change) {
    Superseding.lock(jdbc, plan);
    PlanVersion current = versions.current(plan);
    PlanContent content = versions.content(current);
    int handed =
        content.items().stream()
            .mapToInt(i -> (int) i.leads().stream().filter(handing::is).count())
            .sum();
    if (handed > 0) {
      write(change, current, content, handing);
    }
    return handed;
  }

  private void write(long change, PlanVersion current, PlanContent content, Handing handing) {
    VersionWriter.Control control =
        jdbc.sql("select made_by, reason from audit.change where id = :change")
            .param("change", change)
            .query(
                (rs, n) ->
                    new VersionWriter.Control(
                        change, current, rs.getString("reason"), rs.getString("made_by")))
            .single();
    new VersionWriter(jdbc, batch, parties.register(change), control, content)
        .write(
            new PlanContent(
                content.items().stream()
                    .map(
                        i ->
                            i.withLeads(
                                i.leads().stream()
                                    .flatMap(l -> handing.of(l).stream())
                                    .distinct()
                                    .toList()))
                    .toList()));
  }

  /** Leads on their way from some parties to another. */
  private record Handing(
      Set<Long> from, long to, Map<Long, List<Long>> printed, PeopleSnapshot people) {

    boolean is(ItemContent.Lead lead) {
      return means(lead).stream().anyMatch(from::contains);
    }

    private List<Long> means(ItemContent.Lead lead) {
      long party = Objects.requireNonNull(lead.who().party());
      List<Long> matched = printed.getOrDefault(party, List.of());
      return matched.isEmpty() ? List.of(party) : matched;
    }

    /** A printed name that means several stays with the others. */
    List<ItemContent.Lead> of(ItemContent.Lead lead) {
      return is(lead)
          ? means(lead).stream()
              .map(p -> from.contains(p) ? to : p)
              .map(p -> new ItemContent.Lead(lead.role(), named(p), lead.asked()))
              .toList()
          : List.of(lead);
    }

    private ItemContent.Named named(long party) {
      String name = people.party(party).map(people::name).orElse(null);
      return new ItemContent.Named(party, Objects.requireNonNullElse(name, "(name removed)"));
    }
  }
}
