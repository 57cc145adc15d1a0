package org.goldenthread.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.app.people.Bodies.APRIL_2013;
import static org.goldenthread.app.people.Bodies.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DirectoryIT {
  private static final LocalDate DAY = LocalDate.of(2009, 12, 16);

  private final TestDatabase database;
  private final Tenancy tenancy;
  private final People people;
  private final Directory directory;
  private final PersonRecords persons;
  private final Matches matches;
  private final Holdings holdings;
  private int partnership;

  DirectoryIT(TestDatabase database) {
    this.database = database;
    tenancy = database.tenancy();
    people = new People(database.sql());
    directory = new Directory(database.sql());
    persons = new PersonRecords(database.sql());
    matches = new Matches(database.sql());
    holdings = new Holdings(database.sql(), people);
  }

  @BeforeEach
  void freshPartnership(org.junit.jupiter.api.TestInfo test) {
    partnership = new Partnerships(database.sql()).findOrCreate("P " + test.getDisplayName()).id();
  }

  private <T> T change(LocalDate knownOn, LongFunction<T> work) {
    return tenancy.write(partnership, () -> work.apply(PeopleChanges.record(database, knownOn)));
  }

  private <T> T read(Supplier<T> work) {
    return tenancy.read(partnership, work);
  }

  private PeopleSnapshot asKnownBy(LocalDate day) {
    return read(() -> people.snapshot(new KnownBy(day)));
  }

  private long organisation(String name) {
    return change(DAY, c -> directory.add(c, Party.Values.named(Parties.Kind.ORGANISATION, name)));
  }

  private long post(String name, long organisation) {
    return change(
        DAY,
        c -> directory.add(c, Party.Values.named(Parties.Kind.POST, name).in(organisation, null)));
  }

  private long account(String mailbox) {
    return database
        .ownerSql()
        .sql(
            """
            insert into people.account (email, name, created_at)
            values (:mailbox || '@test.example', :mailbox, timestamptz '2009-01-01') returning id
            """)
        .param("mailbox", mailbox)
        .query(Long.class)
        .single();
  }

  private long person(String name, @Nullable Long account) {
    return change(DAY, c -> directory.addPerson(c, PersonDetails.named(name), account));
  }

  private long term(long place, long party, Term.Capacity role, Dates dates) {
    return change(DAY, c -> directory.addTerm(c, new Term.Values(place, party, role, null, dates)));
  }

  @Nested
  class Versions {
    @Test
    void keepWhatWasKnownBefore() {
      long council = organisation("Wexmere Borough");
      Party then = asKnownBy(DAY).party(council).orElseThrow();
      boolean saved =
          change(
              DAY.plusDays(30),
              c ->
                  directory.change(
                      c,
                      council,
                      then.version(),
                      Party.Values.named(Parties.Kind.ORGANISATION, "Wexmere Council")));

      assertThat(saved).isTrue();
      assertThat(asKnownBy(DAY.minusDays(1)).party(council)).isEmpty();
      assertThat(asKnownBy(DAY).party(council).orElseThrow().values().name())
          .isEqualTo("Wexmere Borough");
      assertThat(asKnownBy(DAY.plusDays(30)).party(council).orElseThrow().values().name())
          .isEqualTo("Wexmere Council");
    }

    @Test
    void refuseASecondSaveFromTheSameVersion() {
      long council = organisation("Council");
      Party opened = asKnownBy(DAY).party(council).orElseThrow();
      Party.Values mine = Party.Values.named(Parties.Kind.ORGANISATION, "Mine");
      Party.Values theirs = Party.Values.named(Parties.Kind.ORGANISATION, "Theirs");
      change(DAY, c -> directory.change(c, council, opened.version(), theirs));

      assertThat(
              change(DAY, c -> directory.change(c, council, opened.version(), mine)).booleanValue())
          .isFalse();
      assertThat(asKnownBy(DAY).party(council).orElseThrow().values().name()).isEqualTo("Theirs");
    }

    @Test
    void findAPartyAgainByKindNameAndOrganisation() {
      long council = organisation("Council");
      long trust = organisation("Trust");
      var values = Party.Values.named(Parties.Kind.POST, "Head of Youth");

      long first = change(DAY, c -> directory.findOrAdd(c, values.in(council, null)));
      assertThat(change(DAY, c -> directory.findOrAdd(c, values.in(council, null))).longValue())
          .isEqualTo(first);
      assertThat(change(DAY, c -> directory.findOrAdd(c, values.in(trust, null))).longValue())
          .isNotEqualTo(first);
    }
  }

  @Nested
  class Holders {
    @Test
    void areKnownForEveryDay() {
      long post = post("Head of Safeguarding", organisation("Council"));
      long first = person("First", null);
      long second = person("Second", null);
      term(post, first, Term.Capacity.HOLDER, dates(null, "2009-05-31"));
      term(post, second, Term.Capacity.ACTING, dates("2009-06-15", null));

      PeopleSnapshot now = asKnownBy(DAY);
      assertThat(now.termsIn(post, LocalDate.of(2009, 5, 31)))
          .extracting(Term::party)
          .containsExactly(first);
      assertThat(now.termsIn(post, LocalDate.of(2009, 6, 1))).isEmpty();
      assertThat(now.termsIn(post, DAY)).extracting(Term::party).containsExactly(second);
    }

    @Test
    void leaveWithoutThePostLosingWhatItLeads() {
      long post = post("Head of Safeguarding", organisation("Council"));
      long account = account("leaver");
      long person = person("Leaver", account);
      term(post, person, Term.Capacity.HOLDER, dates("2009-01-01", null));
      assertThat(read(() -> holdings.partiesOf(account, DAY)))
          .containsExactlyInAnyOrder(person, post);

      Term term = asKnownBy(DAY).termsIn(post).get(0);
      change(
          DAY,
          c ->
              directory.changeTerm(
                  c,
                  term.id(),
                  term.version(),
                  term.values().during(dates("2009-01-01", "2009-12-31"))));

      assertThat(read(() -> holdings.partiesOf(account, LocalDate.of(2009, 12, 31))))
          .contains(post);
      assertThat(read(() -> holdings.partiesOf(account, LocalDate.of(2010, 1, 1))))
          .containsExactly(person);
    }
  }

  @Nested
  class PartiesOfAnAccount {
    @Test
    void areNoneWithoutAPerson() {
      assertThat(read(() -> holdings.partiesOf(404, DAY))).isEmpty();
    }

    @Test
    void holdWhatTheirPostIsAskedForAndThePredecessors() {
      long trust = organisation("NHS Wexmere");
      long group =
          change(DAY, c -> directory.add(c, Party.Values.named(Parties.Kind.ORGANISATION, "CCG")));
      long post = post("Accountable Officer", group);
      Party opened = asKnownBy(DAY).party(group).orElseThrow();
      change(DAY, c -> directory.change(c, group, opened.version(), opened.values().asking(post)));
      long account = account("officer");
      long person = person("Officer", account);
      term(post, person, Term.Capacity.HOLDER, Dates.OPEN);
      change(
          DAY,
          c -> {
            directory.succeed(c, trust, group, APRIL_2013, true);
            return true;
          });

      assertThat(read(() -> holdings.partiesOf(account, APRIL_2013.minusDays(1))))
          .containsExactlyInAnyOrder(person, post, group);
      assertThat(read(() -> holdings.partiesOf(account, APRIL_2013)))
          .containsExactlyInAnyOrder(person, post, group, trust);
      assertThat(read(() -> holdings.asked(trust, APRIL_2013))).containsExactly(post);
    }

    @Test
    void passToThePostThatTakesOverFromALeaver() {
      long council = organisation("Council");
      long account = account("keeper");
      long left = account("gone");
      long leaver = person("Leaver", left);
      long post = post("Head of Youth", council);
      long holder = person("Holder", account);
      term(post, holder, Term.Capacity.HOLDER, Dates.OPEN);
      change(
          DAY,
          c -> {
            directory.succeed(c, leaver, post, APRIL_2013, true);
            return true;
          });

      assertThat(read(() -> holdings.partiesOf(account, APRIL_2013)))
          .containsExactlyInAnyOrder(holder, post, leaver);
      assertThat(read(() -> holdings.partiesOf(left, APRIL_2013))).isEmpty();
      assertThat(read(() -> holdings.partiesOf(left, DAY))).containsExactly(leaver);
    }

    @Test
    void leaveABodyToWhoeverIsAskedForItsSuccessor() {
      long trust = organisation("PCT");
      long group = organisation("CCG");
      long account = account("chief");
      long person = person("Former chief", account);
      Party opened = asKnownBy(DAY).party(trust).orElseThrow();
      change(
          DAY, c -> directory.change(c, trust, opened.version(), opened.values().asking(person)));
      change(
          DAY,
          c -> {
            directory.succeed(c, trust, group, APRIL_2013, true);
            return true;
          });

      assertThat(read(() -> holdings.partiesOf(account, DAY)))
          .containsExactlyInAnyOrder(person, trust);
      assertThat(read(() -> holdings.partiesOf(account, APRIL_2013))).containsExactly(person);
    }

    @Test
    void holdPrintedNamesThatMeanTheirPost() {
      long post = post("Head of Safeguarding", organisation("Council"));
      long account = account("holder");
      long person = person("Holder", account);
      term(post, person, Term.Capacity.HOLDER, Dates.OPEN);
      long printed = printed("Head of Safeguarding (Council)");
      change(
          DAY,
          c -> {
            matches.say(c, printed, List.of(post));
            return true;
          });

      assertThat(read(() -> holdings.partiesOf(account, DAY)))
          .containsExactlyInAnyOrder(person, post, printed);
    }

    @Test
    void areThoseTheyCoverForWhileTheyDoAndOneStepOnly() {
      long council = organisation("Council");
      long post = post("Head of Safeguarding", council);
      long away = person("Away", null);
      term(post, away, Term.Capacity.HOLDER, Dates.OPEN);
      long account = account("cover");
      long cover = person("Cover", account);
      long farAccount = account("far");
      long far = person("Far", farAccount);
      var covers = new Covers(database.sql());
      change(
          DAY,
          c ->
              covers.add(c, away, cover, DAY, DAY.plusDays(7))
                  && covers.add(c, cover, far, DAY, DAY.plusDays(7)));

      Holdings.Work work = read(() -> holdings.of(account, DAY));
      assertThat(work.parties()).containsExactlyInAnyOrder(cover, away, post);
      assertThat(work.covered()).containsExactlyInAnyOrder(away, post);
      assertThat(read(() -> holdings.partiesOf(account, DAY.minusDays(1)))).containsExactly(cover);
      assertThat(read(() -> holdings.partiesOf(account, DAY.plusDays(8)))).containsExactly(cover);
      assertThat(read(() -> holdings.partiesOf(farAccount, DAY)))
          .containsExactlyInAnyOrder(far, cover);

      long id = read(() -> covers.of(away)).get(0).id();
      assertThat(DirectoryIT.this.<Boolean>change(DAY, c -> covers.end(c, id))).isTrue();
      assertThat(DirectoryIT.this.<Boolean>change(DAY, c -> covers.end(c, id)))
          .as("twice")
          .isFalse();
      assertThat(read(() -> holdings.partiesOf(account, DAY))).containsExactly(cover);
    }

    @Test
    void areTheirOwnWhereTheyHoldTheSamePostAsWhomTheyCoverFor() {
      long post = post("Head of Safeguarding", organisation("Council"));
      long away = person("Away", null);
      long account = account("both");
      long cover = person("Both", account);
      term(post, away, Term.Capacity.HOLDER, Dates.OPEN);
      term(post, cover, Term.Capacity.HOLDER, Dates.OPEN);
      change(DAY, c -> new Covers(database.sql()).add(c, away, cover, DAY, DAY));
      assertThat(read(() -> holdings.of(account, DAY)).covered()).containsExactly(away);
    }

    @Test
    void sitOnBoardsForTheirTermsButNotAsObservers() {
      long board =
          change(DAY, c -> directory.add(c, Party.Values.named(Parties.Kind.BOARD, "Trust Board")));
      long scrutiny =
          change(DAY, c -> directory.add(c, Party.Values.named(Parties.Kind.BOARD, "Scrutiny")));
      long post = post("Chief Officer", organisation("Voluntary Action"));
      long account = account("boards");
      long person = person("Member", account);
      term(post, person, Term.Capacity.HOLDER, Dates.OPEN);
      term(board, post, Term.Capacity.MEMBER, dates("2009-01-01", "2009-12-31"));
      term(scrutiny, person, Term.Capacity.OBSERVER, Dates.OPEN);

      assertThat(read(() -> holdings.boardsOf(account, DAY))).containsExactly(board);
      assertThat(read(() -> holdings.boardsOf(account, LocalDate.of(2010, 1, 1)))).isEmpty();
    }

    @Test
    void endAtTheWallOfThePartnership() {
      long account = account("ours");
      long person = person("Ours", account);
      int theirs = new Partnerships(database.sql()).findOrCreate("Neighbours").id();

      assertThat(read(() -> holdings.partiesOf(account, DAY))).containsExactly(person);
      assertThat(tenancy.read(theirs, () -> holdings.partiesOf(account, DAY))).isEmpty();
    }
  }

  private long printed(String name) {
    return change(
        DAY, c -> new Parties(database.sql()).register(c).id(Parties.Kind.AS_PRINTED, name));
  }

  @Nested
  class PrintedNames {
    @Test
    void areMatchedWithSeveralAndCanBeTakenBack() {
      long printed = printed("Head of A / Head of B");
      long council = organisation("Council");
      long a = post("Head of A", council);
      long b = post("Head of B", council);
      change(
          DAY.plusDays(10),
          c -> {
            matches.say(c, printed, List.of(b, a, b));
            return true;
          });
      change(
          DAY.plusDays(20),
          c -> {
            matches.forget(c, printed);
            return true;
          });

      assertThat(matchesOf(DAY.plusDays(9)))
          .containsExactly(new Seen("Head of A / Head of B", false, List.of()));
      assertThat(matchesOf(DAY.plusDays(10)))
          .containsExactly(new Seen("Head of A / Head of B", true, List.of(b, a)));
      assertThat(matchesOf(DAY.plusDays(20)))
          .containsExactly(new Seen("Head of A / Head of B", false, List.of()));
      assertThat(meant(printed, DAY.plusDays(9))).containsExactly("Head of A / Head of B");
      assertThat(meant(printed, DAY.plusDays(10))).containsExactly("Head of B", "Head of A");
      assertThat(meant(a, DAY)).containsExactly("Head of A");
    }

    @Test
    void canStayAsPrinted() {
      long printed = printed("Everybody");
      change(
          DAY,
          c -> {
            matches.say(c, printed, List.of());
            return true;
          });

      assertThat(matchesOf(DAY)).containsExactly(new Seen("Everybody", true, List.of()));
    }

    private List<@Nullable String> meant(long party, LocalDate day) {
      var parties = new Parties(database.sql());
      return read(() -> parties.resolved(Set.of(party), new KnownBy(day)))
          .getOrDefault(party, List.of())
          .stream()
          .<@Nullable String>map(Parties.Named::name)
          .toList();
    }

    private record Seen(String name, boolean reviewed, List<Long> parties) {}

    private List<Seen> matchesOf(LocalDate day) {
      return read(() -> matches.all(new KnownBy(day))).stream()
          .map(m -> new Seen(m.name(), m.reviewed(), m.parties()))
          .toList();
    }
  }

  @Nested
  class Persons {
    @Test
    void haveTheirDetailsOutsideTheEvidence() {
      person("Unmistakable Name", null);

      assertThat(
              read(
                  () ->
                      database
                          .sql()
                          .sql(
                              "select count(*) from people.party_version v, people.person_version p"
                                  + " where v::text like '%Unmistakable%'"
                                  + " or p::text like '%Unmistakable%'")
                          .query(Integer.class)
                          .single()))
          .isZero();
      assertThat(read(persons::altered)).isEmpty();
    }

    @Test
    void areRemovedFromEveryVersionAndTheDigestsStay() {
      long account = account("removed");
      long person = person("Old Name", account);
      long version = read(() -> persons.held(person)).orElseThrow().version();
      change(
          DAY,
          c ->
              directory.changePerson(
                  c, person, version, new PersonDetails("New Name", "a@b.example", "1"), account));
      change(
          DAY.plusDays(1),
          c -> {
            persons.remove(c, person);
            return true;
          });

      PersonRecords.Held held = read(() -> persons.held(person)).orElseThrow();
      assertThat(held.details()).isNull();
      assertThat(held.account()).isNull();
      assertThat(asKnownBy(DAY).name(asKnownBy(DAY).party(person).orElseThrow())).isNull();
      assertThat(
              read(
                  () ->
                      database
                          .sql()
                          .sql("select count(digest) from people.person_version where party = ?")
                          .param(person)
                          .query(Integer.class)
                          .single()))
          .isEqualTo(2);
      assertThat(read(persons::altered)).isEmpty();
    }

    @Test
    void cannotBeRewrittenByTheServingRole() {
      person("Right Name", null);

      assertThatThrownBy(
              () ->
                  tenancy.write(
                      partnership,
                      () ->
                          database
                              .sql()
                              .sql("update people.person_detail set name = 'Wrong Name'")
                              .update()))
          .hasMessageContaining("only be removed");
    }

    @Test
    void showWhenSomebodyWithMoreRightsRewroteThem() {
      long person = person("Right Name", null);
      database
          .ownerSql()
          .sql(
              "alter table people.person_detail disable trigger only_remove;"
                  + " alter table people.person_detail no force row level security;"
                  + " update people.person_detail set name = 'Wrong Name' where partnership = "
                  + partnership
                  + "; alter table people.person_detail force row level security;"
                  + " alter table people.person_detail enable trigger only_remove")
          .update();

      assertThat(read(persons::altered)).containsExactly(person);
    }
  }
}
