package org.goldenthread.app.clinic;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.ShownFigures;
import org.goldenthread.app.measure.assess.Standpoint;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads curves of the partnership's own area. Call inside a transaction for a partnership. */
@Component
public class Curves {
  private final Measures measures;
  private final SeriesAssessments assessments;
  private final Standpoints standpoints;
  private final Assessments rules;

  public Curves(
      Measures measures,
      SeriesAssessments assessments,
      Standpoints standpoints,
      Assessments rules) {
    this.rules = rules;
    this.measures = measures;
    this.assessments = assessments;
    this.standpoints = standpoints;
  }

  /**
   * The curve of a measure.
   *
   * @param like a period of the kind that is wanted; null for the kind with the latest value
   * @return empty when the measure has no figure of that kind
   */
  public Optional<Curve> of(long measure, @Nullable Period like, KnownBy knownBy) {
    Standpoint home = standpoints.home(knownBy);
    return Optional.ofNullable(measures.byId(List.of(measure), knownBy).get(measure))
        .flatMap(
            m ->
                like == null
                    ? assessments.ofMeasure(m, home, knownBy)
                    : assessments.inFull(
                        m, home, SeriesKey.EVERYBODY, PeriodAxis.of(like), knownBy))
        .map(SeriesAssessment::inputs)
        .map(inputs -> new Curve(inputs, new ShownFigures(rules.smallNumbers())));
  }
}
