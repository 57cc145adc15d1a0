package org.goldenthread.app.plan.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.WorkSource;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the visitor leads in the plans, with its latest statuses. */
@Component
class LeadWork implements WorkSource {
  private static final String LED =
      "select v.item, v.role from plan.lead v"
          + KnownBy.KNOWN
          + " where v.party = any(:parties) and "
          + KnownBy.VALID
          + " order by v.item, v.position";
  private static final String DUE =
      "select v.item, v.due from plan.item_version v"
          + KnownBy.KNOWN
          + " where v.item = any(:items) and "
          + KnownBy.VALID;
  private static final String LATEST =
      """
      select item, status, qualifier, basis
        from (select s.item, s.status, s.qualifier, s.basis, s.entry,
                     rank() over (partition by s.item
                                  order by made.known_on desc, made.id desc) as newest
                from plan.status s join audit.change made on made.id = s.made_by
               where s.item = any(:items) and s.ended_by is null and made.known_on <= :knownBy) judged
       where newest = 1 order by item, entry
      """;

  private final JdbcClient jdbc;
  private final Plans plans;
  private final Messages messages;

  LeadWork(JdbcClient jdbc, Plans plans, Messages messages) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.messages = messages;
  }

  private record Led(long item, String role) {}

  private record Due(long item, @Nullable String due) {}

  private record Judged(
      long item, String status, @Nullable String qualifier, @Nullable String basis) {}

  @Override
  public List<Work> of(Visit visit) {
    Set<Long> parties = visit.visitor().member().parties();
    if (parties.isEmpty()) {
      return List.of();
    }
    KnownBy knownBy = visit.knownBy();
    Map<Long, List<String>> roles =
        jdbc
            .sql(LED)
            .param("parties", parties.toArray(Long[]::new))
            .param("knownBy", knownBy.date())
            .query(Led.class)
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Led::item,
                    LinkedHashMap::new,
                    Collectors.mapping(Led::role, Collectors.toList())));
    return roles.isEmpty() ? List.of() : works(visit, knownBy, roles);
  }

  private List<Work> works(Visit visit, KnownBy knownBy, Map<Long, List<String>> roles) {
    Long[] items = roles.keySet().toArray(Long[]::new);
    Map<Long, ItemAddress> addresses = plans.addresses(List.of(items), knownBy);
    Map<Long, String> dues = dues(items, knownBy);
    Map<Long, List<JudgedStatus>> statuses = statuses(items, knownBy);
    var works = new ArrayList<Work>();
    roles.forEach(
        (item, as) -> {
          ItemAddress at = addresses.get(item);
          if (at != null) {
            works.add(
                new Work(
                    Group.LEAD,
                    new Link(at.label(), visit.href(at.path())),
                    inWords(as),
                    dues.get(item),
                    statuses.getOrDefault(item, List.of())));
          }
        });
    return works;
  }

  private String inWords(List<String> roles) {
    return roles.stream()
        .distinct()
        .map(role -> messages.text("plan.leads.role." + role))
        .collect(Collectors.joining(", "));
  }

  private Map<Long, String> dues(Long[] items, KnownBy knownBy) {
    return jdbc
        .sql(DUE)
        .param("items", items)
        .param("knownBy", knownBy.date())
        .query(Due.class)
        .list()
        .stream()
        .filter(d -> d.due() != null)
        .collect(Collectors.toMap(Due::item, d -> Objects.requireNonNull(d.due()), (a, b) -> a));
  }

  private Map<Long, List<JudgedStatus>> statuses(Long[] items, KnownBy knownBy) {
    return jdbc
        .sql(LATEST)
        .param("items", items)
        .param("knownBy", knownBy.date())
        .query(Judged.class)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Judged::item, Collectors.mapping(LeadWork::judged, Collectors.toList())));
  }

  private static JudgedStatus judged(Judged judged) {
    return new JudgedStatus(
        Status.parse(judged.status()).orElseThrow(),
        judged.qualifier(),
        judged.basis(),
        null,
        null,
        null);
  }
}
