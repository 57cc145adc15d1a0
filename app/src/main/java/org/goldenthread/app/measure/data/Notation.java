package org.goldenthread.app.measure.data;

import java.nio.charset.StandardCharsets;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is written. One figure is, in this order: its measure, area, series and period, its
 * numbers, its quality and its note; each piece ends as the next one needs it.
 */
interface Notation {

  /** The numbers of a figure, in the order in which they are written. */
  enum Column {
    VALUE("value"),
    COUNT("count"),
    DENOMINATOR("denominator"),
    LOWER("lower"),
    UPPER("upper");

    private final String word;

    Column(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** What a measure is called. */
  record MeasureName(String slug, @Nullable String ref) {}

  /** What an area is called. */
  record AreaName(String code, String name) {}

  byte[] begin();

  byte[] between();

  byte[] end();

  byte[] measure(MeasureName measure);

  byte[] area(AreaName area);

  /**
   * What the rest of a series has in common.
   *
   * @param group label, empty for everybody
   * @param reference whether it is reference data and not the partnership's own
   */
  byte[] series(String group, String kind, boolean reference);

  byte[] period(Period period);

  /** What stands before a number that there is. */
  byte[] before(Column column);

  /** What stands after a number that there is. */
  byte[] after(Column column);

  /** What stands instead of a number that there is not. */
  byte[] missing(Column column);

  byte[] quality(Quality quality);

  /** The note and the end of the figure. */
  byte[] note(@Nullable String note);

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
