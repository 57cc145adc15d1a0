package org.goldenthread.app.measure;

import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.Mark;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.app.shell.OnTarget;
import org.goldenthread.app.shell.Sign;
import org.goldenthread.scoring.Assessment;
import org.goldenthread.scoring.Outcome;
import org.goldenthread.scoring.TargetOutcome;
import org.jspecify.annotations.Nullable;

/** Outcomes of the rules, and marks as documents print them, as the signs pages show. */
public final class Signs {
  private Signs() {}

  /** The sign of a rule's outcome. */
  public static Sign of(Outcome outcome) {
    if (outcome instanceof TargetOutcome target) {
      return switch (target) {
        case MET -> OnTarget.MET;
        case NOT_MET -> OnTarget.MISSED;
        case CANNOT_SAY -> OnTarget.NOT_APPLICABLE;
      };
    }
    if (outcome instanceof org.goldenthread.scoring.Direction direction) {
      return of(direction);
    }
    return switch ((org.goldenthread.scoring.Mark) outcome) {
      case STAR -> Mark.CLEARLY_BETTER;
      case CIRCLE -> Mark.LEVEL;
      case TRIANGLE -> Mark.WORSE;
      case CANNOT_SAY -> Mark.NOT_APPLICABLE;
    };
  }

  public static Direction of(org.goldenthread.scoring.Direction direction) {
    return switch (direction) {
      case BETTER -> Direction.BETTER;
      case SAME -> Direction.SAME;
      case WORSE -> Direction.WORSE;
      case HIGHER -> Direction.HIGHER;
      case LOWER -> Direction.LOWER;
      case CANNOT_SAY -> Direction.CANNOT_SAY;
    };
  }

  /**
   * The sign a document prints.
   *
   * @param against target-met, last-year, target, neighbour, national
   */
  public static Sign published(String against, String printed) {
    return switch (against) {
      case "target-met" ->
          switch (printed) {
            case "✓" -> OnTarget.MET;
            case "✘" -> OnTarget.MISSED;
            default -> OnTarget.NOT_APPLICABLE;
          };
      case "last-year" ->
          switch (printed) {
            case "↑" -> Direction.BETTER;
            case "→" -> Direction.SAME;
            case "↓" -> Direction.WORSE;
            default -> Direction.CANNOT_SAY;
          };
      default ->
          switch (printed) {
            case "★" -> Mark.CLEARLY_BETTER;
            case "●" -> Mark.LEVEL;
            case "▲" -> Mark.WORSE;
            default -> Mark.NOT_APPLICABLE;
          };
    };
  }

  /** Computed and published mark side by side, with the computed one's sentence. */
  public static MarkCell cell(
      @Nullable Assessment<? extends Outcome> computed,
      @Nullable PublishedMark published,
      String href) {
    return new MarkCell(
        computed == null ? null : of(computed.outcome()),
        published == null ? null : published(published.against(), published.published()),
        computed == null ? null : computed.explain(),
        href);
  }
}
