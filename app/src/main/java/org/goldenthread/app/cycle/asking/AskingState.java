package org.goldenthread.app.cycle.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.people.Addresses;
import org.goldenthread.app.people.AddressesOn;
import org.goldenthread.app.people.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where asking stands, for the officer. Call inside a transaction tied to the partnership. */
@Component
public class AskingState {
  private static final int MAILS_SHOWN = 100;

  private final JdbcClient jdbc;
  private final DueLists lists;
  private final Alarms alarms;
  private final Outbox outbox;
  private final Addresses addresses;
  private final Parties parties;
  private final MailSettings settings;
  private final Days days;

  AskingState(
      JdbcClient jdbc,
      DueLists lists,
      Alarms alarms,
      Outbox outbox,
      Addresses addresses,
      Parties parties,
      MailSettings settings,
      Days days) {
    this.jdbc = jdbc;
    this.lists = lists;
    this.alarms = alarms;
    this.outbox = outbox;
    this.addresses = addresses;
    this.parties = parties;
    this.settings = settings;
    this.days = days;
  }

  /**
   * Where asking stands.
   *
   * @param sends whether a mail server is set
   * @param waiting who has not sent all, the one due first first
   * @param mails the newest first
   * @param parties who is named in it, by id
   */
  public record Overview(
      boolean sends,
      List<Alarm> alarms,
      List<Waiting> waiting,
      List<Mail> mails,
      Map<Long, List<Parties.Named>> parties) {
    public Overview {
      alarms = List.copyOf(alarms);
      waiting = List.copyOf(waiting);
      mails = List.copyOf(mails);
      parties = Map.copyOf(parties);
    }

    /** How many mails wait to be sent. */
    public int queued() {
      return (int) mails.stream().filter(m -> m.state() == Mail.State.QUEUED).count();
    }
  }

  /**
   * Somebody the round waits for.
   *
   * @param reached whether an address is known
   * @param written the day they were written to last; null when they never were
   */
  public record Waiting(Due due, boolean reached, @Nullable LocalDate written) {}

  /** Whom open rounds ask in vain. */
  List<Alarm> alarms() {
    return alarms(lists.all());
  }

  /** Whom one round asks in vain; nobody when it is not open. */
  public List<Alarm> alarms(Round round) {
    return round.isOpen() ? alarms(lists.of(round)) : List.of();
  }

  private List<Alarm> alarms(List<Due> due) {
    return due.isEmpty() ? List.of() : alarms.of(due, addresses.on(days.today()));
  }

  public Overview overview() {
    AddressesOn reach = addresses.on(days.today());
    List<Due> due = lists.all();
    List<Alarm> all = alarms.of(due, reach);
    Map<Written, LocalDate> written = written();
    List<Waiting> waiting =
        due.stream()
            .sorted(Comparator.comparing(Due::on))
            .map(
                d ->
                    new Waiting(
                        d,
                        reach.of(d.party()).email() != null,
                        written.get(new Written(d.round().id(), d.party()))))
            .toList();
    List<Long> named =
        Stream.concat(due.stream().map(Due::party), all.stream().map(Alarm::party))
            .distinct()
            .toList();
    return new Overview(
        settings.sends(),
        all,
        waiting,
        new ArrayList<>(outbox.newest(MAILS_SHOWN)),
        parties.resolved(named, KnownBy.NOW));
  }

  /** Tries all that waits or failed again, now. */
  public void tryAgain() {
    outbox.tryAllNow(days.now());
  }

  private record Written(long round, long party) {}

  private record LastWritten(long round, long party, LocalDate day) {}

  private Map<Written, LocalDate> written() {
    return jdbc
        .sql(
            """
            select p.round, p.party, max(m.day) as day
              from cycle.mail_part p join cycle.mail m on m.id = p.mail
             where p.step <> 'alarm' group by p.round, p.party
            """)
        .query(LastWritten.class)
        .list()
        .stream()
        .collect(Collectors.toMap(l -> new Written(l.round(), l.party()), LastWritten::day));
  }
}
