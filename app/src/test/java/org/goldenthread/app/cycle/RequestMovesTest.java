package org.goldenthread.app.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.app.cycle.RequestMoves.Line;
import org.goldenthread.app.cycle.RequestMoves.Move;
import org.goldenthread.app.cycle.RequestMoves.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state, every move and everybody: what may not be done first. */
class RequestMovesTest {
  /** Written by hand, apart from the table: state, move, who, to where. */
  private static final List<String> MAY =
      List.of(
          "not-started save LEAD draft",
          "draft save LEAD draft",
          "returned save LEAD returned",
          "not-started submit LEAD submitted",
          "draft submit LEAD submitted",
          "returned submit LEAD submitted",
          "submitted take-back LEAD draft",
          "submitted return SIGNER returned",
          "submitted return OFFICER returned",
          "submitted sign-off SIGNER signed-off",
          "submitted sign-off OFFICER signed-off",
          "signed-off reopen SIGNER returned",
          "signed-off reopen OFFICER returned",
          "not-started reassign OFFICER not-started",
          "draft reassign OFFICER draft",
          "returned reassign OFFICER returned",
          "not-started delegate LEAD not-started",
          "draft delegate LEAD draft",
          "returned delegate LEAD returned",
          "submitted word OFFICER submitted",
          "signed-off word OFFICER signed-off",
          "submitted object LEAD submitted",
          "signed-off object LEAD signed-off",
          "not-started lock OFFICER locked",
          "draft lock OFFICER locked",
          "submitted lock OFFICER locked",
          "returned lock OFFICER locked",
          "signed-off lock OFFICER locked",
          "locked unlock OFFICER where-it-stood");

  private static final Set<Move> NEED_A_REASON =
      Set.of(Move.RETURN, Move.REOPEN, Move.REASSIGN, Move.OBJECT, Move.UNLOCK);

  private record Step(RequestState from, Move move, Who who) {
    String words() {
      return from.word() + " " + move.word() + " " + who;
    }

    boolean stands() {
      return MAY.stream().anyMatch(may -> may.startsWith(words() + " "));
    }
  }

  private static Stream<Step> steps() {
    var steps = new ArrayList<Step>();
    for (RequestState from : RequestState.values()) {
      for (Move move : Move.values()) {
        for (Who who : Who.values()) {
          steps.add(new Step(from, move, who));
        }
      }
    }
    return steps.stream();
  }

  static Stream<Arguments> forbidden() {
    return steps()
        .filter(s -> !s.stands())
        .map(s -> Arguments.of(s.words(), s.from(), s.move(), s.who()));
  }

  static Stream<Arguments> allowed() {
    return steps()
        .filter(Step::stands)
        .map(s -> Arguments.of(s.words(), s.from(), s.move(), s.who()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forbidden")
  void refuses(String words, RequestState from, Move move, Who who) {
    assertThat(RequestMoves.allows(from, move, who)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("allowed")
  void leads(String words, RequestState from, Move move, Who who) {
    Line line = RequestMoves.find(from, move, who).orElseThrow();
    String to = line.to() == null ? "where-it-stood" : line.to().word();
    assertThat(MAY).contains(words + " " + to);
    assertThat(line.needsReason()).isEqualTo(NEED_A_REASON.contains(move));
  }

  @Test
  void triesEveryStateWithEveryMoveAndEverybody() {
    assertThat(forbidden().count() + allowed().count()).isEqualTo(6 * 12 * 3);
    assertThat(allowed().count()).isEqualTo(MAY.size());
  }

  @Test
  void saysEachStepOnce() {
    Set<String> once = new TreeSet<>();
    for (Line line : RequestMoves.lines()) {
      for (Who who : line.who()) {
        assertThat(once.add(line.from() + " " + line.move() + " " + who)).isTrue();
      }
    }
  }
}
