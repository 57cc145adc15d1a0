package org.goldenthread.app.cycle.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.people.AddressesOn;
import org.goldenthread.app.people.AddressesOn.Reached;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom open rounds ask in vain: worked out whenever somebody looks, so that an alarm ends by itself
 * when its cause does. Call inside a transaction tied to the partnership.
 */
@Component
class Alarms {
  /**
   * Parties that were asked in both of a plan's last two rounds that closed, and sent nothing in
   * either.
   */
  private static final String MISSED =
      """
      with closed as (
        select r.id, r.plan, row_number() over (partition by r.plan
                 order by v.closes_on desc, r.id desc) as back
          from cycle.round r join cycle.round_version v on v.round = r.id and v.ended_by is null
         where v.state <> 'planned' and v.closes_on < :today
      ), asked as (
        select c.plan, v.asked, c.id,
               bool_or(exists (select 1 from cycle.update u where u.request = q.id)) as sent
          from closed c join cycle.request q on q.round = c.id
          join cycle.request_version v on v.request = q.id and v.ended_by is null
         where c.back <= 2 and v.asked is not null
         group by c.plan, v.asked, c.id
      )
      select plan, asked from asked group by plan, asked having count(*) = 2 and not bool_or(sent)
      """;

  private final JdbcClient jdbc;
  private final DueLists lists;
  private final Outbox outbox;
  private final Days days;

  Alarms(JdbcClient jdbc, DueLists lists, Outbox outbox, Days days) {
    this.jdbc = jdbc;
    this.lists = lists;
    this.outbox = outbox;
    this.days = days;
  }

  private record Missed(long plan, long asked) {}

  /** Every alarm of the open rounds. */
  List<Alarm> all(AddressesOn addresses) {
    return of(lists.all(), addresses);
  }

  /** The alarms among what is due. */
  List<Alarm> of(List<Due> due, AddressesOn addresses) {
    Map<String, String> refused = new HashMap<>();
    outbox
        .refused()
        .forEach(r -> refused.put(r.recipient(), r.lastProblem() == null ? "" : r.lastProblem()));
    Set<Missed> missed = missed();
    var alarms = new ArrayList<Alarm>();
    for (Due each : due) {
      Reached reached = addresses.of(each.party());
      unreached(each, reached, addresses, refused).ifPresent(alarms::add);
      if (missed.contains(new Missed(each.round().plan(), each.party()))) {
        alarms.add(alarm(Alarm.Kind.TWO_ROUNDS_MISSED, each, ""));
      }
    }
    return alarms;
  }

  private Set<Missed> missed() {
    return jdbc.sql(MISSED).param("today", days.today()).query(Missed.class).list().stream()
        .collect(Collectors.toSet());
  }

  private static Optional<Alarm> unreached(
      Due due, Reached reached, AddressesOn addresses, Map<String, String> refused) {
    String problem = reached.email() == null ? null : refused.get(reached.email());
    if (problem != null) {
      return Optional.of(alarm(Alarm.Kind.BOUNCED, due, problem));
    }
    if (addresses.isLeft(due.party())) {
      return Optional.of(alarm(Alarm.Kind.LEFT, due, ""));
    }
    return Optional.ofNullable(reached.gap())
        .map(gap -> alarm(Alarm.Kind.valueOf(gap.name()), due, ""));
  }

  private static Alarm alarm(Alarm.Kind kind, Due due, String detail) {
    return new Alarm(kind, due.round(), due.party(), due.name(), due.requests().size(), detail);
  }
}
