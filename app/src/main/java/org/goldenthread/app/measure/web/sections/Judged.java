package org.goldenthread.app.measure.web.sections;

import java.util.List;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.chart.LineChart;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a measure beyond its marks: status, pattern, trend, and what publishers
 * print.
 *
 * @param status as its scheme names it; null when it cannot be said
 * @param statusSign its sign; null where it has none
 * @param statusMade how it came about, in words
 * @param trend null where the periods are no years
 * @param published marks a publisher printed, each beside ours
 */
public record Judged(
    @Nullable String status,
    @Nullable Status statusSign,
    String statusMade,
    Pattern pattern,
    @Nullable Trend trend,
    List<Published> published) {

  public Judged {
    published = List.copyOf(published);
  }

  /**
   * The pattern of the values over time.
   *
   * @param variation in words, its shape after them
   * @param shape of the variation; empty for normal ups and downs
   * @param outlook in words; null where there is no target to look ahead to
   * @param clash where status and pattern disagree, as a sentence; null where they do not
   * @param chart null where there is no expected range, or only a trial one
   */
  public record Pattern(
      String variation,
      String shape,
      @Nullable String outlook,
      @Nullable String clash,
      @Nullable LineChart chart,
      Made made) {}

  /**
   * The recent trend.
   *
   * @param sentence "Increasing and getting worse"
   * @param reason why it cannot be calculated; null when it can
   */
  public record Trend(String sentence, @Nullable String reason, Made made) {}

  /**
   * A mark a publisher printed.
   *
   * @param about what is judged: "Recent trend", "England"
   * @param printed as printed
   * @param ours null where we make no such mark
   * @param agrees whether the two say the same
   */
  public record Published(String about, String printed, @Nullable String ours, boolean agrees) {}
}
