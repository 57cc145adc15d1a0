package org.goldenthread.app.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Responsibilities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what parties lead in the plans. */
@Component
class LeadsOfParties implements Responsibilities {
  private final JdbcClient jdbc;
  private final Plans plans;

  LeadsOfParties(JdbcClient jdbc, Plans plans) {
    this.jdbc = jdbc;
    this.plans = plans;
  }

  private record Led(long item, long party, String role) {}

  @Override
  public List<Responsibility> of(Collection<Long> parties, KnownBy knownBy) {
    List<Led> led =
        jdbc.sql(
                "select v.item, v.party, v.role from plan.lead v"
                    + KnownBy.KNOWN
                    + " where v.party = any(:parties) and "
                    + KnownBy.VALID
                    + " order by v.item, v.position")
            .param("parties", parties.toArray(Long[]::new))
            .param("knownBy", knownBy.date())
            .query(Led.class)
            .list();
    Map<Long, ItemAddress> addresses =
        plans.addresses(led.stream().map(Led::item).distinct().toList(), knownBy);
    return led.stream()
        .filter(l -> addresses.containsKey(l.item()))
        .map(l -> responsibility(l, Objects.requireNonNull(addresses.get(l.item()))))
        .toList();
  }

  private static Responsibility responsibility(Led led, ItemAddress at) {
    String path = "/plans/" + at.plan() + "/items/" + at.item();
    String title = at.ref() == null ? at.text() : at.ref() + " " + at.text();
    return new Responsibility(led.party(), title, path, path + "/leads", led.role());
  }
}
