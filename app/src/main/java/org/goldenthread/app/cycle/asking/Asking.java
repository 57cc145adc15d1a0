package org.goldenthread.app.cycle.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.Wordings;
import org.goldenthread.app.cycle.asking.Outbox.Part;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Addresses;
import org.goldenthread.app.people.AddressesOn;
import org.goldenthread.app.people.AddressesOn.Reached;
import org.goldenthread.app.people.Cover;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.plan.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds out who must be written to today and queues one mail for each: leads, strategic leads of
 * what is long overdue, and officers where nobody is reached.
 */
@Component
public class Asking {
  static final Author AUTHOR = Author.program("Asking and reminding");

  private final Tenancy tenancy;
  private final JdbcClient jdbc;
  private final Rounds rounds;
  private final Wordings wordings;
  private final DueLists lists;
  private final Alarms alarms;
  private final Outbox outbox;
  private final SignedLinks links;
  private final LetterWriter writer;
  private final Addresses addresses;
  private final Plans plans;
  private final Roles roles;
  private final Accounts accounts;
  private final Changes changes;
  private final Days days;

  Asking(
      Tenancy tenancy,
      JdbcClient jdbc,
      Rounds rounds,
      Wordings wordings,
      DueLists lists,
      Alarms alarms,
      Outbox outbox,
      SignedLinks links,
      LetterWriter writer,
      Addresses addresses,
      Plans plans,
      Roles roles,
      Accounts accounts,
      Changes changes,
      Days days) {
    this.tenancy = tenancy;
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.wordings = wordings;
    this.lists = lists;
    this.alarms = alarms;
    this.outbox = outbox;
    this.links = links;
    this.writer = writer;
    this.addresses = addresses;
    this.plans = plans;
    this.roles = roles;
    this.accounts = accounts;
    this.changes = changes;
    this.days = days;
  }

  /** Queues all that is to be written today; done twice it queues nothing more. */
  public void today(Partnership partnership) {
    tenancy.write(
        partnership.id(),
        () -> {
          new Run(partnership).all();
          return true;
        });
  }

  /**
   * Reminds these parties of all that is due from them in a round, now: who reads at one address
   * gets one mail.
   *
   * @return the best of what became of it: queued when one mail was
   */
  public Chased chase(Partnership partnership, long round, Collection<Long> parties) {
    return tenancy.write(partnership.id(), () -> new Run(partnership).chase(round, parties));
  }

  /**
   * Tells who is asked that an update came back, at once; what comes back later on the same day is
   * told the next morning.
   */
  public void returned(Partnership partnership, Request request) {
    Long party = request.asked();
    if (party != null) {
      tenancy.write(
          partnership.id(),
          () -> {
            new Run(partnership).returned(request.round(), party);
            return true;
          });
    }
  }

  /** Writes a new link to the address that is held, unless that was asked for a moment ago. */
  void newLink(Partnership partnership, SignedLink old) {
    tenancy.write(
        partnership.id(),
        () -> {
          // Asked before all is read: who holds a link can ask without end.
          if (mayAskAgain(old)) {
            new Run(partnership).newLink(old);
          }
          return true;
        });
  }

  private boolean mayAskAgain(SignedLink link) {
    Instant now = days.now();
    return outbox.newLinksSince(link.round(), link.party(), now.minusSeconds(15 * 60)) == 0
        && outbox.newLinksSince(link.round(), link.party(), now.minusSeconds(24 * 3600)) < 5;
  }

  /** One writing of a partnership: reads once who is reached where. */
  private final class Run {
    private final Partnership partnership;
    private final LocalDate today = days.today();
    private final Instant now = days.now();
    private final AddressesOn reach;
    private final LetterWriter.Run words;
    private final Letters letters;
    private final LinksOfRun sent = new LinksOfRun(links, changes, today, now);

    Run(Partnership partnership) {
      this.partnership = partnership;
      // Two nodes, or the officer and the daily job, do not write at the same time.
      jdbc.sql("select pg_advisory_xact_lock(hashtext('cycle.asking'), :partnership)")
          .param("partnership", partnership.id())
          .query()
          .singleRow();
      this.reach = addresses.on(today);
      this.words = writer.run(partnership);
      this.letters = new Letters(outbox, writer, partnership, today, now);
    }

    void all() {
      List<Due> due = lists.all();
      List<Due> begun = due.stream().filter(d -> occasion(d).isPresent()).toList();
      Map<Long, List<LocalDate>> passedOn = lists.passedOn(begun);
      sent.make(begun, reach);
      begun.forEach(d -> lead(d, passedOn));
      new WordedUpdates(wordings, rounds, lists).write(today, reach, letters, words, sent);
      new Escalations(plans, reach, today).write(due, letters, words);
      officers(alarms.of(due, reach));
      letters.queue(Mail.Kind.DUE, Letter::isNeeded);
    }

    Chased chase(long round, Collection<Long> parties) {
      List<Due> due =
          lists.all().stream()
              .filter(d -> d.round().id() == round && parties.contains(d.party()))
              .toList();
      Set<String> own = new HashSet<>();
      for (Due each : due) {
        String email = reach.of(each.party()).email();
        if (email != null) {
          own.add(email);
          chase(each, letters.to(email));
        }
      }
      if (own.isEmpty()) {
        return due.isEmpty() ? Chased.NOTHING_DUE : Chased.NOT_REACHED;
      }
      Set<String> queued = letters.queue(Mail.Kind.CHASED, letter -> true);
      return queued.stream().anyMatch(own::contains) ? Chased.QUEUED : Chased.ALREADY_TODAY;
    }

    private void chase(Due due, Letter letter) {
      List<Part> chased = new ArrayList<>(returned(due).stream().toList());
      chased.add(part(due, new Step.Occasion(Step.CHASED, today)));
      letter.add(section(due, chased), chased, true);
      reach.covering(due.party()).forEach(cover -> cover(due, cover, chased, true));
    }

    void newLink(SignedLink old) {
      Optional<Due> due = due(old.round(), old.party());
      Reached reached = reach.of(old.whose());
      boolean back = old.cover() != null && !covers(old);
      if (due.isEmpty() || reached.email() == null || back || !mayAskAgain(old)) {
        return;
      }
      SignedLink link =
          sent.of(due.get().round(), old.party(), old.cover(), due.get().on(), reached);
      outbox.queue(
          partnership.id(),
          Mail.Kind.NEW_LINK,
          today,
          List.of(
              new Outbox.Written(
                  reached.email(),
                  writer.text(List.of(words.newLink(due.get(), link))),
                  List.of(part(due.get(), new Step.Occasion(Step.NEW_LINK, today))))),
          now);
    }

    /** Whether who a link was for covers still. */
    private boolean covers(SignedLink link) {
      return reach.covering(link.party()).stream().anyMatch(c -> c.coveredBy() == link.whose());
    }

    private Optional<Due> due(long round, long party) {
      return lists.all().stream()
          .filter(d -> d.round().id() == round && d.party() == party)
          .findFirst();
    }

    void returned(long round, long party) {
      due(round, party)
          .ifPresent(due -> returned(due).ifPresent(part -> returned(due, List.of(part))));
      letters.queue(Mail.Kind.RETURNED, letter -> true);
    }

    private void returned(Due due, List<Part> itsParts) {
      String email = reach.of(due.party()).email();
      if (email != null) {
        letters.to(email).add(section(due, itsParts), itsParts, true);
      }
      reach.covering(due.party()).forEach(cover -> cover(due, cover, itsParts, true));
    }

    private Optional<Step.Occasion> occasion(Due due) {
      return Step.lead(due.round().values().opensOn(), due.on(), today);
    }

    private void lead(Due due, Map<Long, List<LocalDate>> passedOn) {
      List<Part> itsParts = new ArrayList<>(passedOn(due, passedOn));
      returned(due).ifPresent(itsParts::add);
      itsParts.add(part(due, occasion(due).orElseThrow()));
      boolean isNew = letters.isNew(itsParts);
      String email = reach.of(due.party()).email();
      if (email != null) {
        letters.to(email).add(section(due, itsParts), itsParts, isNew);
      }
      reach.covering(due.party()).forEach(cover -> cover(due, cover, itsParts, isNew));
    }

    /** The days on which something due was given to who is asked now, up to yesterday. */
    private List<Part> passedOn(Due due, Map<Long, List<LocalDate>> passedOn) {
      return due.requests().stream()
          .flatMap(request -> passedOn.getOrDefault(request.id(), List.of()).stream())
          .filter(day -> day.isBefore(today))
          .distinct()
          .map(day -> part(due, new Step.Occasion(Step.PASSED_ON, day)))
          .toList();
    }

    /** Writes to who covers for who is asked, on the same occasions and when it begins. */
    private void cover(Due due, Cover cover, List<Part> itsParts, boolean isNew) {
      Reached reached = reach.of(cover.coveredBy());
      if (reached.email() == null || reached.email().equals(reach.of(due.party()).email())) {
        return;
      }
      Part begun = part(due, new Step.Occasion(Step.COVER, cover.from()));
      SignedLink link = sent.of(due.round(), due.party(), cover.coveredBy(), due.on(), reached);
      var all = new ArrayList<>(itsParts);
      all.add(begun);
      letters
          .to(reached.email())
          .add(words.covered(due, cover, link), all, isNew || letters.isNew(List.of(begun)));
    }

    /** What came back to a lead who was not told yet. */
    private Optional<Part> returned(Due due) {
      return due.returned().stream()
          .map(Request::version)
          .max(Comparator.naturalOrder())
          .map(newest -> new Part(due.round().id(), due.party(), cameBack(due), newest))
          .filter(part -> letters.isNew(List.of(part)));
    }

    private static Step.Occasion cameBack(Due due) {
      return new Step.Occasion(Step.RETURNED, due.round().values().opensOn());
    }

    private LetterWriter.Section section(Due due, List<Part> itsParts) {
      SignedLink link = sent.of(due, reach.of(due.party()));
      return itsParts.stream().anyMatch(part -> part.returned() != null)
          ? words.returned(due, link)
          : words.due(due, link);
    }

    private void officers(List<Alarm> all) {
      if (all.isEmpty()) {
        return;
      }
      List<Part> parts = all.stream().map(this::alarmed).distinct().toList();
      boolean isNew = letters.isNew(parts);
      roles.all().stream()
          .filter(g -> g.role() == Role.PERFORMANCE_OFFICER)
          .flatMap(g -> accounts.find(g.account()).stream())
          .map(Account::email)
          .distinct()
          .forEach(email -> letters.to(email).add(words.alarms(all), parts, isNew));
    }

    private Part alarmed(Alarm alarm) {
      return new Part(
          alarm.round().id(),
          alarm.party(),
          new Step.Occasion(Step.ALARM, alarm.round().values().opensOn()));
    }

    private static Part part(Due due, Step.Occasion occasion) {
      return new Part(due.round().id(), due.party(), occasion);
    }
  }
}
