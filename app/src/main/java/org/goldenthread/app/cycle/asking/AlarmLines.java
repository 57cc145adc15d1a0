package org.goldenthread.app.cycle.asking;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Puts into words whom rounds ask in vain, and what to do about it. */
@Component
public class AlarmLines {
  private final Parties parties;
  private final Messages messages;

  AlarmLines(Parties parties, Messages messages) {
    this.parties = parties;
    this.messages = messages;
  }

  /**
   * An alarm in words.
   *
   * @param who leads to where it is put in order
   * @param why with what to do
   */
  public record Line(Alarm alarm, Link who, String why) {}

  /** In words, each leading to its party. Call inside a read of the partnership. */
  public List<Line> of(List<Alarm> alarms, Visit visit) {
    Map<Long, List<Parties.Named>> named =
        alarms.isEmpty()
            ? Map.of()
            : parties.resolved(alarms.stream().map(Alarm::party).distinct().toList(), KnownBy.NOW);
    return alarms.stream()
        .map(a -> new Line(a, who(visit, named, a.party(), a.name()), why(a)))
        .toList();
  }

  private String why(Alarm alarm) {
    String why = messages.text("cycle.unreached." + alarm.kind().word());
    return alarm.detail().isEmpty()
        ? why
        : messages.text("cycle.unreached.detail", why, alarm.detail());
  }

  /** Leads to the party, or to where a name as printed is matched. */
  public static Link who(
      Visit visit, Map<Long, List<Parties.Named>> parties, long party, String name) {
    String path =
        parties.getOrDefault(party, List.of()).stream()
            .findFirst()
            .filter(n -> n.kind() != Parties.Kind.AS_PRINTED)
            .map(n -> "/" + n.kind().folder() + "/" + n.key())
            .orElse("/people/matching");
    return new Link(name, visit.href(path));
  }
}
