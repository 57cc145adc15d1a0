package org.goldenthread.app.measure.web.sections;

import java.util.List;
import java.util.Objects;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.chart.Chart;
import org.goldenthread.scoring.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a measure's page shows of its series.
 *
 * @param choice what can be chosen
 * @param sentences latest value, target, direction, comparison, and what must be known with them
 * @param chart over time; null when the area has no figure
 * @param judged status, pattern and trend; null when the area has no figure that may be shown
 * @param groups null when there is no figure of a group
 * @param places null when no other place has a figure
 * @param earlier figures of ours that were reported otherwise before
 * @param reported address of the page that compares reports; null with fewer than two
 */
public record Sections(
    Choice choice,
    List<String> sentences,
    @Nullable Chart chart,
    @Nullable Judged judged,
    @Nullable Groups groups,
    @Nullable Places places,
    List<Earlier> earlier,
    @Nullable String reported) {

  public Sections {
    sentences = List.copyOf(sentences);
    earlier = List.copyOf(earlier);
  }

  /** A figure that was reported otherwise before, as a sentence. */
  public record Earlier(String period, String sentence) {}

  /** What a measure is counted in. */
  static Unit unit(Measure measure) {
    return new Unit(Objects.requireNonNullElse(measure.unit(), "").strip());
  }

  /** Area and group in words. */
  static String of(Facts facts, Messages messages) {
    Area area = facts.area();
    String where = area == null ? messages.text("measure.series.no-area") : area.name();
    return facts.groupLabel().isEmpty() ? where : where + ", " + facts.groupLabel();
  }
}
