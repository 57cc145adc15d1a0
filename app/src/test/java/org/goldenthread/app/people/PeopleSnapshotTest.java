package org.goldenthread.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.people.Bodies.APRIL_2013;
import static org.goldenthread.app.people.Bodies.JULY_2022;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeopleSnapshotTest {
  private final Bodies bodies = new Bodies();

  @Nested
  class Succession {
    private final long trust = bodies.organisation("NHS Wexmere");
    private final long group = bodies.organisation("Wexmere CCG");
    private final long board = bodies.organisation("Mere and Vale ICB");
    private final PeopleSnapshot people =
        bodies
            .follows(group, trust, APRIL_2013, true)
            .follows(board, group, JULY_2022, true)
            .snapshot();

    @Test
    void putsTheSuccessorInTheirPlaceFromTheDay() {
      assertThat(people.inPlaceOf(trust, APRIL_2013.minusDays(1))).isEqualTo(trust);
      assertThat(people.inPlaceOf(trust, APRIL_2013)).isEqualTo(group);
      assertThat(people.inPlaceOf(trust, JULY_2022)).isEqualTo(board);
    }

    @Test
    void letsTheLastStandForAllBeforeIt() {
      assertThat(people.standsFor(board, JULY_2022)).containsExactlyInAnyOrder(trust, group, board);
      assertThat(people.standsFor(board, APRIL_2013)).containsExactly(board);
      assertThat(people.standsFor(trust, JULY_2022)).isEmpty();
    }

    @Test
    void keepsTheMainSuccessorOfASplit() {
      long council = bodies.organisation("Council");
      bodies.follows(council, trust, APRIL_2013, false);

      assertThat(bodies.snapshot().inPlaceOf(trust, APRIL_2013)).isEqualTo(group);
      assertThat(bodies.snapshot().successorsOf(trust)).hasSize(2);
    }

    @Test
    void letsTwoMergeIntoOne() {
      long neighbour = bodies.organisation("NHS Vale");
      bodies.follows(group, neighbour, APRIL_2013, true);

      assertThat(bodies.snapshot().standsFor(group, APRIL_2013))
          .containsExactlyInAnyOrder(trust, neighbour, group);
    }

    @Test
    void handsThePostsOn() {
      long post = bodies.post("Director of Commissioning", trust);

      PeopleSnapshot now = bodies.snapshot();
      assertThat(now.of(group, Parties.Kind.POST, APRIL_2013))
          .extracting(Party::id)
          .containsExactly(post);
      assertThat(now.of(trust, Parties.Kind.POST, APRIL_2013)).isEmpty();
    }

    @Test
    void asksWhomTheSuccessorNames() {
      var pair = new Bodies();
      long first = pair.add(Party.Values.named(Parties.Kind.ORGANISATION, "PCT").asking(3L));
      long second = pair.add(Party.Values.named(Parties.Kind.ORGANISATION, "CCG").asking(4L));
      pair.post("Chief Executive", first);
      pair.post("Accountable Officer", second);
      PeopleSnapshot people = pair.follows(second, first, APRIL_2013, true).snapshot();
      Party pct = people.party(first).orElseThrow();

      assertThat(people.asked(pct, APRIL_2013.minusDays(1)))
          .extracting(Party::id)
          .containsExactly(3L);
      assertThat(people.asked(pct, APRIL_2013)).extracting(Party::id).containsExactly(4L);
    }
  }

  @Test
  void asksTheChairOfABoardThatNamesNobody() {
    long board = bodies.board("Safeguarding Board");
    long chair = bodies.person("Independent Chair");
    LocalDate until = LocalDate.of(2012, 3, 31);
    bodies.term(board, chair, Term.Capacity.CHAIR, new Dates(null, until));
    PeopleSnapshot people = bodies.snapshot();
    Party asked = people.party(board).orElseThrow();

    assertThat(people.asked(asked, until)).extracting(Party::id).containsExactly(chair);
    assertThat(people.asked(asked, until.plusDays(1))).isEmpty();
  }

  @Test
  void listsTheLatestTermFirst() {
    long council = bodies.organisation("Council");
    long post = bodies.post("Head of Safeguarding", council);
    long first = bodies.person("First");
    long second = bodies.person("Second");
    bodies
        .term(post, second, Term.Capacity.HOLDER, Bodies.dates("2012-01-01", null))
        .term(post, first, Term.Capacity.HOLDER, Bodies.dates(null, "2011-12-31"));

    PeopleSnapshot people = bodies.snapshot();
    assertThat(people.termsIn(post)).extracting(Term::party).containsExactly(second, first);
    assertThat(people.termsIn(post, LocalDate.of(2011, 12, 31)))
        .extracting(Term::party)
        .containsExactly(first);
  }
}
