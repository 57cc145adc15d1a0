package org.goldenthread.intake.measures;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * What a column of an indicator table holds.
 *
 * @param header as printed, with the heading over it when it has two
 * @param use what the column is used for
 * @param kind of its figures: actual, target, neighbour, national; null for other uses
 * @param against what its marks compare with: target-met, last-year, target, neighbour, national
 */
record IndicatorColumn(String header, Use use, @Nullable String kind, @Nullable String against) {

  enum Use {
    NUMBER,
    REFERENCE,
    TITLE,
    POLARITY,
    FIGURE,
    MARK,
    NONE
  }

  private static final Pattern MARK = Pattern.compile("[✓✔✘✗✖↑↓→↔▲▼●★☆◆]|(?i:N/?A)|[-–]|");
  private static final Pattern SIGN = Pattern.compile("[✓✔✘✗✖↑↓→↔▲▼●★☆◆]");

  /**
   * The use of a column by the role of its header and by what stands in it, for headers of such
   * tables are often misplaced over marks.
   */
  static IndicatorColumn of(String header, @Nullable ColumnRole role, List<String> cells) {
    boolean marks =
        cells.stream().allMatch(c -> MARK.matcher(c.strip()).matches())
            && cells.stream().anyMatch(c -> SIGN.matcher(c.strip()).matches());
    if (marks) {
      return new IndicatorColumn(header, Use.MARK, null, against(role, header));
    }
    if (role == null) {
      return new IndicatorColumn(header, Use.NONE, null, null);
    }
    return switch (role) {
      case NUMBER -> new IndicatorColumn(header, Use.NUMBER, null, null);
      case REFERENCE -> new IndicatorColumn(header, Use.REFERENCE, null, null);
      case DEFINITION, MEASURE, ITEM -> new IndicatorColumn(header, Use.TITLE, null, null);
      case POLARITY -> new IndicatorColumn(header, Use.POLARITY, null, null);
      case ACTUAL, PERFORMANCE -> new IndicatorColumn(header, Use.FIGURE, "actual", null);
      case TARGET -> new IndicatorColumn(header, Use.FIGURE, "target", null);
      case BASELINE -> new IndicatorColumn(header, Use.FIGURE, "baseline", null);
      case NEIGHBOUR -> new IndicatorColumn(header, Use.FIGURE, "neighbour", null);
      case NATIONAL -> new IndicatorColumn(header, Use.FIGURE, "national", null);
      default -> new IndicatorColumn(header, Use.NONE, null, null);
    };
  }

  private static @Nullable String against(@Nullable ColumnRole role, String header) {
    if (role == null) {
      return null;
    }
    boolean comparing = header.toLowerCase(Locale.ROOT).contains("against");
    return switch (role) {
      case ON_TARGET -> "target-met";
      case DIRECTION -> "last-year";
      case AGAINST_TARGET -> "target";
      case AGAINST_NEIGHBOUR -> "neighbour";
      case AGAINST_NATIONAL -> "national";
      case NEIGHBOUR -> comparing ? "neighbour" : null;
      case NATIONAL -> comparing ? "national" : null;
      default -> null;
    };
  }

  /** The column with what its marks compare with, when its header did not say. */
  IndicatorColumn comparedWith(String what) {
    return new IndicatorColumn(header, use, kind, what);
  }

  boolean is(Use wanted) {
    return use == wanted;
  }
}
