package org.goldenthread.app.measure.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.load.MarkMove.Part;
import org.goldenthread.app.measure.load.MarkMove.Said;
import org.goldenthread.scoring.Outcome;
import org.goldenthread.scoring.Standing;

/** Holds two assessments of one measure and area against each other, part by part. */
final class MarkComparison {
  private MarkComparison() {}

  /** The parts that are said otherwise, in the order of a page. */
  static List<MarkMove> of(Area area, SeriesAssessment was, SeriesAssessment is) {
    Map<Part, Said> before = said(was);
    Map<Part, Said> after = said(is);
    List<MarkMove> moves = new ArrayList<>();
    before.forEach(
        (part, said) -> {
          Said now = Objects.requireNonNull(after.get(part));
          if (!said.saysTheSameAs(now)) {
            moves.add(new MarkMove(is.measure(), area, part, said, now));
          }
        });
    return moves;
  }

  /** What is said of a measure that would have no figure left: none of it any more. */
  static List<MarkMove> ofLast(Area area, SeriesAssessment was) {
    List<MarkMove> moves = new ArrayList<>();
    said(was)
        .forEach(
            (part, said) -> {
              if (part == Part.STATUS || said.saysSomething()) {
                moves.add(new MarkMove(was.measure(), area, part, said, Said.NOTHING));
              }
            });
    return moves;
  }

  private static Map<Part, Said> said(SeriesAssessment one) {
    Map<Part, Said> said = new EnumMap<>(Part.class);
    said.put(
        Part.STATUS, new Said(one.latest().period(), null, one.status().status(), one.standing()));
    said.put(Part.ON_TARGET, outcome(one, one.marks().onTarget().outcome()));
    said.put(Part.DIRECTION, outcome(one, one.travel().outcome()));
    said.put(Part.AGAINST_TARGET, outcome(one, one.marks().againstTarget().outcome()));
    said.put(Part.AGAINST_NEIGHBOURS, outcome(one, one.marks().againstNeighbours().outcome()));
    said.put(Part.AGAINST_NATIONAL, outcome(one, one.marks().againstNational().outcome()));
    return said;
  }

  private static Said outcome(SeriesAssessment one, Outcome outcome) {
    return new Said(one.latest().period(), outcome, null, Standing.NONE);
  }
}
