package org.goldenthread.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.people.Bodies.APRIL_2013;
import static org.goldenthread.app.people.Bodies.dates;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRulesTest {
  private final Bodies bodies = new Bodies();
  private final long council = bodies.organisation("Council");
  private final long post = bodies.post("Head of Safeguarding", council);
  private final long board = bodies.board("Trust Board");
  private final long person = bodies.person("Somebody");

  private static List<String> keys(List<Problem> problems) {
    return problems.stream().map(Problem::key).toList();
  }

  private List<String> ofParty(Party.Values values) {
    return keys(bodies.rules().party(null, values));
  }

  @Nested
  class PartyValues {
    @Test
    void refusesTwoPostsOfOneNameInOneOrganisation() {
      long trust = bodies.organisation("Hospital Trust");
      var same = Party.Values.named(Parties.Kind.POST, "head of safeguarding");

      assertThat(ofParty(same.in(council, null))).containsExactly("people.problem.twin");
      assertThat(ofParty(same.in(trust, null))).isEmpty();
    }

    @Test
    void letsAPartyKeepItsName() {
      Party itself = bodies.snapshot().party(post).orElseThrow();

      assertThat(bodies.rules().party(itself, itself.values())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u202Eb", "tab\u0007", "\u2066name"})
    void refusesNamesNobodyCanRead(String name) {
      assertThat(ofParty(Party.Values.named(Parties.Kind.ORGANISATION, name))).hasSize(1);
    }

    @Test
    void takesAnyWritingAndSaysHowLongANameIs() {
      assertThat(ofParty(Party.Values.named(Parties.Kind.ORGANISATION, "<script>ليلى & Siân's")))
          .isEmpty();
      String longest = "😀".repeat(Names.MAX);
      assertThat(ofParty(Party.Values.named(Parties.Kind.ORGANISATION, longest))).isEmpty();
      assertThat(
              bodies
                  .rules()
                  .party(
                      null,
                      Party.Values.named(Parties.Kind.ORGANISATION, longest + "x".repeat(9800))))
          .singleElement()
          .satisfies(p -> assertThat(p.arguments()).containsExactly(200, 10000));
    }

    @Test
    void refusesAPostWithoutOrganisationOrInATeamOfAnother() {
      long trust = bodies.organisation("Hospital Trust");
      long team = bodies.add(Party.Values.named(Parties.Kind.TEAM, "Midwifery").in(trust, null));
      var newPost = Party.Values.named(Parties.Kind.POST, "Midwife");

      assertThat(ofParty(newPost)).containsExactly("people.problem.organisation");
      assertThat(ofParty(newPost.in(council, team))).containsExactly("people.problem.team");
      assertThat(ofParty(newPost.in(trust, team))).isEmpty();
    }

    @Test
    void asksPostsAndPersonsOnly() {
      var team = Party.Values.named(Parties.Kind.TEAM, "Youth").in(council, null);

      assertThat(ofParty(team.asking(post))).isEmpty();
      assertThat(ofParty(team.asking(person))).isEmpty();
      assertThat(ofParty(team.asking(board))).containsExactly("people.problem.asked");
    }

    @Test
    void refusesBoardsThatReportInACircle() {
      long group = bodies.add(Party.Values.named(Parties.Kind.BOARD, "Group").asBoard(board, null));
      Party top = bodies.snapshot().party(board).orElseThrow();

      assertThat(keys(bodies.rules().party(top, top.values().asBoard(group, null))))
          .containsExactly("people.problem.reports-to");
    }
  }

  @Nested
  class Terms {
    private List<String> of(long place, long party, Term.Capacity role, Dates dates) {
      return keys(bodies.rules().term(null, new Term.Values(place, party, role, null, dates)));
    }

    @Test
    void refusesOnePersonTwiceInAPostOnOneDay() {
      bodies.term(post, person, Term.Capacity.HOLDER, dates("2008-01-01", "2009-12-31"));

      assertThat(of(post, person, Term.Capacity.ACTING, dates("2009-12-31", null)))
          .containsExactly("people.problem.overlap");
      assertThat(of(post, person, Term.Capacity.ACTING, dates("2010-01-01", null))).isEmpty();
    }

    @Test
    void letsTwoShareAPost() {
      long other = bodies.person("Another");
      bodies.term(post, person, Term.Capacity.HOLDER, Dates.OPEN);

      assertThat(of(post, other, Term.Capacity.HOLDER, Dates.OPEN)).isEmpty();
    }

    @Test
    void refusesOrganisationsInPostsAndHoldersOnBoards() {
      assertThat(of(post, council, Term.Capacity.HOLDER, Dates.OPEN))
          .containsExactly("people.problem.holder");
      assertThat(of(board, person, Term.Capacity.HOLDER, Dates.OPEN))
          .containsExactly("people.problem.capacity");
      assertThat(of(board, council, Term.Capacity.MEMBER, Dates.OPEN)).isEmpty();
    }
  }

  @Nested
  class Successions {
    private final long trust = bodies.organisation("NHS Wexmere");
    private final long group = bodies.organisation("CCG");

    @Test
    void refusesCirclesHoweverLong() {
      long third = bodies.organisation("ICB");
      bodies.follows(group, trust, APRIL_2013, true).follows(third, group, APRIL_2013, true);

      assertThat(keys(bodies.rules().succession(third, trust, true)))
          .containsExactly("people.problem.circle");
    }

    @Test
    void refusesASecondMainSuccessor() {
      bodies.follows(group, trust, APRIL_2013, true);

      assertThat(keys(bodies.rules().succession(trust, council, true)))
          .containsExactly("people.problem.main");
      assertThat(bodies.rules().succession(trust, council, false)).isEmpty();
    }

    @Test
    void refusesItselfAndWhatIsNoOrganisation() {
      assertThat(bodies.rules().succession(trust, trust, true)).hasSize(1);
      assertThat(bodies.rules().succession(trust, board, true)).hasSize(1);
    }
  }
}
