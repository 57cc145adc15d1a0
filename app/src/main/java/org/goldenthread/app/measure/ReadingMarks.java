package org.goldenthread.app.measure;

import java.util.List;
import java.util.Objects;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.MarkDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * The marks that the rules give the figures of a reading before anything is stored, by the
 * tolerance a partnership starts with. What the document prints as a mark plays no part.
 */
public final class ReadingMarks {

  private ReadingMarks() {}

  /**
   * The sign by the rules for what a printed mark judges; null when there is no figure to judge.
   */
  public static @Nullable String sign(Reading reading, MarkDraft printed) {
    MeasureDraft measure =
        reading.measures().stream()
            .filter(it -> it.ref().equals(printed.measure()))
            .findFirst()
            .orElse(null);
    if (measure == null) {
      return null;
    }
    Polarity polarity =
        measure.polarity() == null ? null : Polarity.parse(measure.polarity()).orElse(null);
    List<Judgement.Fact> facts =
        reading.observations().stream()
            .filter(it -> it.item() == null && it.measure().equals(printed.measure()))
            .map(it -> fact(it, Objects.requireNonNullElse(measure.unit(), "")))
            .toList();
    return Judgement.of(polarity, facts, Judgement.STARTING_TOLERANCE)
        .map(judgement -> judgement.against(printed.against()).outcome().sign())
        .orElse(null);
  }

  private static Judgement.Fact fact(ObservationDraft observed, String measuredIn) {
    String value = observed.value();
    return new Judgement.Fact(
        area(observed),
        kind(observed),
        observed.period() == null ? null : Period.parse(observed.period()),
        Observation.value(
            value == null ? null : new java.math.BigDecimal(value),
            observed.valueAsPrinted(),
            Objects.requireNonNullElse(observed.unit(), measuredIn)));
  }

  /** Whose figure it is: own, neighbours or national. */
  static String area(ObservationDraft o) {
    return switch (o.kind()) {
      case "neighbour" -> "neighbours";
      case "national" -> "national";
      default -> "own";
    };
  }

  /** What sort of figure it is of that area. */
  static String kind(ObservationDraft o) {
    return switch (o.kind()) {
      case "neighbour", "national" -> "actual";
      default -> o.kind();
    };
  }
}
