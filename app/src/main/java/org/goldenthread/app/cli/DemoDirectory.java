package org.goldenthread.app.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Dates;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.PersonRecords;
import org.goldenthread.app.people.Term;
import org.goldenthread.app.people.Term.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * The organisations and posts behind the sample documents, with the invented people in some of
 * them. Most printed names are left for the reader to match.
 */
record DemoDirectory(
    Tenancy tenancy,
    Changes changes,
    Directory directory,
    PersonRecords persons,
    Matches matches,
    Accounts accounts) {
  private static final Author DEMO = Author.program("Setting up the demo");
  private static final LocalDate START = LocalDate.of(2007, 4, 1);
  private static final LocalDate REFORM = LocalDate.of(2013, 4, 1);
  private static final String SAFEGUARDING = "Head of Safeguarding (Council)";
  private static final String PREGNANCY = "Teenage Pregnancy Co-ordinator (NHS Wexmere)";
  private static final String PUBLIC_HEALTH = "Director of Public Health (NHS Wexmere)";
  private static final String VOLUNTARY = "Chief Officer (Voluntary Action Wexmere)";

  /**
   * Fills the directory of the sample partnership; every other one, and a full one, stays as is.
   */
  void fill(Partnership partnership) {
    tenancy.write(
        partnership.id(),
        () -> {
          Map<String, Long> printed = new HashMap<>();
          matches.all(KnownBy.NOW).forEach(p -> printed.put(p.name(), p.id()));
          Account officer = account("performance.officer");
          if (printed.containsKey(SAFEGUARDING) && persons.ofAccount(officer.id()).isEmpty()) {
            fill(printed);
          }
          return printed;
        });
  }

  private void fill(Map<String, Long> printed) {
    long change = changes.record(START, DEMO, "Entered the organisations of the sample");
    long council = body(change, "Wexmere Council", "council", Dates.OPEN);
    long trust =
        body(change, "NHS Wexmere", "commissioning-body", new Dates(null, REFORM.minusDays(1)));
    long voluntary = body(change, "Voluntary Action Wexmere", "voluntary-group", Dates.OPEN);
    long police = body(change, "Wexmere Constabulary", "police", Dates.OPEN);

    long safeguarding = post(change, "Head of Safeguarding", council);
    long pregnancy = post(change, "Teenage Pregnancy Co-ordinator", trust);
    long publicHealth = post(change, "Director of Public Health", trust);
    long chief = post(change, "Chief Officer", voluntary);
    long director = post(change, "Director of Children's Services", council);
    long performance = post(change, "Partnership Performance Officer", council);

    long directing = holder(change, director, "director");
    term(change, safeguarding, directing, Capacity.ACTING);
    holder(change, pregnancy, "lead.officer");
    holder(change, chief, "board.member");
    holder(change, performance, "performance.officer");
    holder(change, post(change, "Committee Officer", council), "committee.officer");
    holder(change, post(change, "Data Analyst", council), "analyst");
    holder(change, post(change, "Systems Administrator", council), "administrator");
    holder(change, post(change, "Partnership Inspector", police), "partner");

    board(change, director, chief, police, performance);
    match(change, printed.get(SAFEGUARDING), safeguarding);
    match(change, printed.get(PREGNANCY), pregnancy);
    match(change, printed.get(PUBLIC_HEALTH), publicHealth);
    match(change, printed.get(VOLUNTARY), chief);
    reform(trust);
  }

  private void match(long change, @Nullable Long printed, long post) {
    if (printed != null) {
      matches.say(change, printed, List.of(post));
    }
  }

  private void reform(long trust) {
    long change = changes.record(REFORM, DEMO, "Entered the reform of the health service");
    long group =
        body(
            change,
            "Wexmere Clinical Commissioning Group",
            "commissioning-body",
            Dates.from(REFORM));
    directory.succeed(change, trust, group, REFORM, true);
  }

  private void board(long change, long chair, long member, long seat, long adviser) {
    long board =
        directory.findOrAdd(
            change,
            Party.Values.named(Kind.BOARD, "Children and Young People's Trust Board")
                .typed("partnership-board")
                .asBoard(null, "A third of the members, with two organisations or more"));
    term(change, board, chair, Capacity.CHAIR);
    term(change, board, member, Capacity.MEMBER);
    term(change, board, seat, Capacity.MEMBER);
    term(change, board, adviser, Capacity.ADVISER);
  }

  private long body(long change, String name, String type, Dates dates) {
    return directory.findOrAdd(
        change, Party.Values.named(Kind.ORGANISATION, name).typed(type).during(dates));
  }

  private long post(long change, String name, long organisation) {
    return directory.findOrAdd(change, Party.Values.named(Kind.POST, name).in(organisation, null));
  }

  /** Puts an example person into a post. */
  private long holder(long change, long post, String mailbox) {
    Account account = account(mailbox);
    long person =
        directory.addPerson(
            change, new PersonDetails(account.name(), account.email(), null), account.id());
    term(change, post, person, Capacity.HOLDER);
    return person;
  }

  private void term(long change, long place, long party, Capacity capacity) {
    directory.addTerm(change, new Term.Values(place, party, capacity, null, Dates.from(START)));
  }

  private Account account(String mailbox) {
    return accounts.find(mailbox + "@wexmere.example").orElseThrow();
  }
}
