package org.goldenthread.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.people.Bodies.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.AddressesOn.Gap;
import org.goldenthread.app.people.AddressesOn.Reached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesOnTest {
  private static final LocalDate DAY = LocalDate.of(2009, 10, 30);
  private static final long PRINTED = 99;

  private final Bodies bodies = new Bodies();
  private final Map<Long, List<Long>> meant = new HashMap<>();
  private final Map<Long, String> mailboxes = new HashMap<>();
  private final Map<Long, String> accounts = new HashMap<>();
  private final List<Cover> covers = new ArrayList<>();

  private AddressesOn on(LocalDate day) {
    return new AddressesOn(bodies.snapshot(), day, meant, mailboxes, accounts, covers);
  }

  private Reached of(long party) {
    return on(DAY).of(party);
  }

  @Test
  void leavesAPostWithoutHolderUnreached() {
    long post = bodies.post("Head of Youth", bodies.organisation("Council"));
    assertThat(of(post).gap()).isEqualTo(Gap.VACANT);
    assertThat(on(DAY).isLeft(post)).as("nobody has held it yet").isFalse();
  }

  @Test
  void leavesAPersonWhoHasLeftUnreached() {
    long post = bodies.post("Head of Youth", bodies.organisation("Council"));
    long person = bodies.person("Leaver");
    accounts.put(person, "leaver@wexmere.example");
    bodies.term(post, person, Term.Capacity.HOLDER, dates(null, "2009-10-29"));

    assertThat(of(person).gap()).isEqualTo(Gap.LEFT);
    assertThat(of(post).gap()).isEqualTo(Gap.VACANT);
    assertThat(on(DAY).isLeft(post)).isTrue();
    assertThat(on(DAY.minusDays(1)).of(post).email()).isEqualTo("leaver@wexmere.example");
  }

  @Test
  void leavesANameThatNobodyMatchedUnreached() {
    assertThat(of(PRINTED).gap()).isEqualTo(Gap.NOT_MATCHED);
  }

  @Test
  void leavesABodyThatNamesNobodyUnreached() {
    assertThat(of(bodies.organisation("Council")).gap()).isEqualTo(Gap.NOBODY_ASKED);
  }

  @Test
  void leavesABodyThatIsNoMoreUnreachedWhateverItsMailbox() {
    long trust =
        bodies.add(
            Party.Values.named(Parties.Kind.ORGANISATION, "Trust")
                .during(dates(null, "2009-03-31")));
    mailboxes.put(trust, "trust@wexmere.example");
    assertThat(of(trust).gap()).isEqualTo(Gap.ENDED);
  }

  @Test
  void asksThePostsOwnMailboxBeforeItsHolder() {
    long post = bodies.post("Head of Youth", bodies.organisation("Council"));
    long person = bodies.person("Holder");
    accounts.put(person, "holder@wexmere.example");
    bodies.term(post, person, Term.Capacity.HOLDER, Dates.OPEN);
    assertThat(of(post)).isEqualTo(new Reached(person, "holder@wexmere.example", null));

    mailboxes.put(post, "youth@wexmere.example");
    assertThat(of(post)).isEqualTo(new Reached(post, "youth@wexmere.example", null));
  }

  @Test
  void asksWhoActsBeforeWhoHolds() {
    long post = bodies.post("Head of Youth", bodies.organisation("Council"));
    long away = bodies.person("Away");
    long acting = bodies.person("Acting");
    accounts.put(away, "away@wexmere.example");
    accounts.put(acting, "acting@wexmere.example");
    bodies.term(post, away, Term.Capacity.HOLDER, Dates.OPEN);
    bodies.term(post, acting, Term.Capacity.ACTING, dates("2009-10-01", "2009-12-31"));
    assertThat(of(post).email()).isEqualTo("acting@wexmere.example");
  }

  @Test
  void asksTheChairOfABoardThroughThePostTheyHold() {
    long board = bodies.board("Trust Board");
    long post = bodies.post("Director", bodies.organisation("Council"));
    long person = bodies.person("Director");
    accounts.put(person, "director@wexmere.example");
    bodies.term(board, post, Term.Capacity.CHAIR, Dates.OPEN);
    bodies.term(post, person, Term.Capacity.HOLDER, Dates.OPEN);
    assertThat(of(board).email()).isEqualTo("director@wexmere.example");
  }

  @Test
  void asksWhoeverTookThePlaceOfAParty() {
    long trust = bodies.organisation("Trust");
    long group = bodies.organisation("Group");
    bodies.follows(group, trust, DAY, true);
    mailboxes.put(trust, "trust@wexmere.example");
    mailboxes.put(group, "group@wexmere.example");
    assertThat(of(trust).email()).isEqualTo("group@wexmere.example");
    assertThat(on(DAY.minusDays(1)).of(trust).email()).isEqualTo("trust@wexmere.example");
  }

  @Test
  void asksTheFirstWhoIsReachedOfThoseMeantByAPrintedName() {
    long vacant = bodies.post("Head of A", bodies.organisation("Council"));
    long reached = bodies.post("Head of B", bodies.organisation("Trust"));
    mailboxes.put(reached, "b@wexmere.example");
    meant.put(PRINTED, List.of(vacant, reached));
    assertThat(of(PRINTED).email()).isEqualTo("b@wexmere.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "name@",
        "@wexmere.example",
        "a b@wexmere.example",
        "a@wexmere",
        "a@wexmere..example",
        "a@b.example,c@d.example",
        "a@wexmere.example\r\nBcc: b@other.example",
        "<a@wexmere.example>"
      })
  void refusesWhatIsNoAddress(String typed) {
    assertThat(MailAddress.problem("email", typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@wexmere.example", "youth.service+q2@sub.wexmere-council.gov.uk"})
  void takesAnAddress(String typed) {
    assertThat(MailAddress.problem("email", typed)).isEmpty();
  }

  private void away(long party, long coveredBy, String from, String until) {
    covers.add(
        new Cover(
            covers.size() + 1, party, coveredBy, LocalDate.parse(from), LocalDate.parse(until)));
  }

  private List<Long> covering(LocalDate day, long party) {
    return on(day).covering(party).stream().map(Cover::coveredBy).toList();
  }

  @Test
  void namesNobodyWhoCoversOutsideTheirDays() {
    long council = bodies.organisation("Council");
    long head = bodies.post("Head of Youth", council);
    long deputy = bodies.post("Deputy", council);
    away(head, deputy, "2009-10-30", "2009-11-02");
    assertThat(covering(DAY.minusDays(1), head)).isEmpty();
    assertThat(covering(DAY, head)).containsExactly(deputy);
    assertThat(covering(LocalDate.of(2009, 11, 2), head)).containsExactly(deputy);
    assertThat(covering(LocalDate.of(2009, 11, 3), head)).isEmpty();
    assertThat(covering(DAY, deputy)).as("nobody covers for the cover").isEmpty();
  }

  @Test
  void namesWhoCoversForTheHolderOfAPostAndForAPrintedName() {
    long head = bodies.post("Head of Youth", bodies.organisation("Council"));
    long person = bodies.person("Away");
    long other = bodies.person("Cover");
    bodies.term(head, person, Term.Capacity.HOLDER, dates("2009-01-01", null));
    meant.put(PRINTED, List.of(head));
    away(person, other, "2009-10-01", "2009-11-30");
    assertThat(covering(DAY, head)).containsExactly(other);
    assertThat(covering(DAY, PRINTED)).containsExactly(other);
  }
}
