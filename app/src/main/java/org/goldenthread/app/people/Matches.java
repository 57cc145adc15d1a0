package org.goldenthread.app.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.TakingBack;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is meant by names as printed. The printed name itself never changes. */
@Component
public class Matches {
  private final JdbcClient jdbc;

  public Matches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A name as printed.
   *
   * @param reviewed whether somebody said who is meant, or that it stays as printed
   * @param parties who is meant, in order; empty when it stays as printed or is not reviewed
   */
  public record Printed(long id, UUID key, String name, boolean reviewed, List<Long> parties) {
    public Printed {
      parties = List.copyOf(parties);
    }
  }

  /** Every name as printed that was known by a day, in alphabetical order. */
  public List<Printed> all(KnownBy knownBy) {
    Map<Long, List<Long>> matched = new HashMap<>();
    jdbc.sql(
            "select v.printed, v.party from people.match v"
                + KnownBy.KNOWN
                + " where "
                + KnownBy.VALID
                + " order by v.position")
        .param("knownBy", knownBy.date())
        .query(
            rs -> {
              List<Long> parties =
                  matched.computeIfAbsent(rs.getLong("printed"), k -> new ArrayList<>());
              Long party = rs.getObject("party", Long.class);
              if (party != null) {
                parties.add(party);
              }
            });
    return jdbc.sql(
            "select v.party, p.key, v.name from people.party_version v"
                + " join people.party p on p.id = v.party"
                + KnownBy.KNOWN
                + " where v.kind = 'as-printed' and "
                + KnownBy.VALID
                + " order by v.name collate gt.en_gb, v.party")
        .param("knownBy", knownBy.date())
        .query(
            (rs, n) -> {
              long id = rs.getLong("party");
              return new Printed(
                  id,
                  rs.getObject("key", UUID.class),
                  rs.getString("name"),
                  matched.containsKey(id),
                  matched.getOrDefault(id, List.of()));
            })
        .list();
  }

  /**
   * Says who is meant by a printed name, in place of what was said before.
   *
   * @param parties empty when the name stays as printed
   */
  public void say(long change, long printed, List<Long> parties) {
    forget(change, printed);
    if (parties.isEmpty()) {
      add(change, printed, null, 1);
    }
    int position = 0;
    for (Long party : parties.stream().distinct().toList()) {
      add(change, printed, party, ++position);
    }
  }

  /** Takes back what was said with a document, which took the place of nothing. */
  public void takeBack(TakingBack taking) {
    taking.end(jdbc, "people.match");
  }

  /** Takes back what was said of a printed name: it is to be reviewed again. */
  public void forget(long change, long printed) {
    jdbc.sql(
            """
            update people.match set ended_by = :change
             where printed = :printed and ended_by is null
            """)
        .param("change", change)
        .param("printed", printed)
        .update();
  }

  /** These parties with every printed name that means one of them. */
  public Set<Long> withPrinted(Collection<Long> parties, KnownBy knownBy) {
    Set<Long> all = new HashSet<>(parties);
    all.addAll(
        jdbc.sql(
                "select v.printed from people.match v"
                    + KnownBy.KNOWN
                    + " where v.party = any(:parties) and "
                    + KnownBy.VALID)
            .param("knownBy", knownBy.date())
            .param("parties", parties.toArray(Long[]::new))
            .query(Long.class)
            .list());
    return all;
  }

  private void add(long change, long printed, @Nullable Long party, int position) {
    jdbc.sql(
            """
            insert into people.match (printed, party, position, made_by)
            values (:printed, :party, :position, :change)
            """)
        .param("printed", printed)
        .param("party", party)
        .param("position", position)
        .param("change", change)
        .update();
  }
}
