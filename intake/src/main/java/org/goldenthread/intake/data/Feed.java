package org.goldenthread.intake.data;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.scoring.PeriodKind;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a reader and the sink: heads once, rows checked, warnings of one kind no more
 * than anybody reads.
 */
final class Feed {
  private static final int WARNINGS_OF_ONE_KIND = 100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String file;
  private final DataSink sink;
  private final Map<String, MeasureHead> measures = new HashMap<>();
  private final Map<String, String> areas = new HashMap<>();
  private final Set<String> said = new HashSet<>();
  private final Map<DataCheck, Long> warnings = new EnumMap<>(DataCheck.class);
  private final Map<String, PeriodKind> periodKinds = new HashMap<>();
  private final SeenRows seen = new SeenRows();
  private long rows;

  Feed(String file, DataSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** Rows that went on. */
  long rows() {
    return rows;
  }

  boolean knowsMeasure(String reference) {
    return measures.containsKey(reference);
  }

  void measure(MeasureHead head) {
    if (measures.putIfAbsent(head.reference(), head) == null) {
      sink.measure(head);
    }
  }

  void area(long line, AreaHead head) {
    String before = areas.putIfAbsent(head.code(), head.name());
    if (before == null) {
      sink.area(head);
    } else if (!before.equals(head.name()) && said.add(head.code() + '\n' + head.name())) {
      warn(
          DataCheck.TWO_NAMES,
          line,
          head.code(),
          "\"" + head.name() + "\" beside \"" + before + "\"");
    }
  }

  void neighbours(NeighbourList list) {
    sink.neighbours(list);
  }

  void refuse(long line, String column, String value, String problem, String expected) {
    sink.refused(new RefusedRow(file, line, column, value, problem, expected));
  }

  /** Warns with the words of the check about a value. */
  void warn(DataCheck check, long line, String column, String value) {
    say(check, line, column, value + " " + check.message());
  }

  /** Warns in words of its own, once for each text. */
  void warnOnce(DataCheck check, long line, String column, String text) {
    if (said.add(check.id() + '\n' + column + '\n' + text)) {
      say(check, line, column, text);
    }
  }

  private void say(DataCheck check, long line, String column, String text) {
    if (warnings.merge(check, 1L, Long::sum) <= WARNINGS_OF_ONE_KIND) {
      sink.warned(new DataWarning(check.id(), file, line, column, text));
    }
  }

  /** Says how many warnings were left out. */
  void finish() {
    warnings.forEach(
        (check, number) -> {
          if (number > WARNINGS_OF_ONE_KIND) {
            String text = "%,d more: %s".formatted(number - WARNINGS_OF_ONE_KIND, check.what());
            sink.warned(new DataWarning(check.id(), file, 0, "", text));
          }
        });
  }

  /** Checks a row and passes it on, or refuses it. */
  void row(DataRow row) {
    if (isNegative(row.count())) {
      refuse(row, "count", row.count(), DataCheck.NEGATIVE_COUNT);
    } else if (isNegative(row.denominator())) {
      refuse(row, "denominator", row.denominator(), DataCheck.NEGATIVE_COUNT);
    } else if (isFirst(row)) {
      warnAbout(row);
      rows++;
      sink.row(row);
    }
  }

  /** Passes a row on unless its figure came before, whatever its value; says whether it did. */
  boolean rowUnlessKnown(DataRow row) {
    if (seen.take(row) != SeenRows.Found.NEW) {
      return false;
    }
    warnAbout(row);
    rows++;
    sink.row(row);
    return true;
  }

  private boolean isFirst(DataRow row) {
    switch (seen.take(row)) {
      case NEW:
        return true;
      case SAME:
        warn(DataCheck.REPEATED, row.line(), "", "row " + seen.firstLine());
        return false;
      default:
        String first = "has another value than row " + seen.firstLine() + " for the same figure";
        refuse(row.line(), "value", row.printed(), first, "Keep one of the two rows");
        return false;
    }
  }

  private void refuse(DataRow row, String column, @Nullable BigDecimal value, DataCheck check) {
    String message = check.message();
    int end = message.indexOf(". ");
    refuse(
        row.line(),
        column,
        Objects.toString(value),
        message.substring(0, end),
        message.substring(end + 2));
  }

  private void warnAbout(DataRow row) {
    BigDecimal value = row.value();
    if (value == null) {
      if (row.quality() == Quality.NOT_STATED && !row.takesOut()) {
        warn(DataCheck.EMPTY_VALUE, row.line(), "value", row.measure());
      }
    } else {
      warnAboutValue(row, value);
    }
    PeriodKind kind = row.period().kind();
    PeriodKind before = periodKinds.putIfAbsent(seriesKind(row), kind);
    if (before != null && before != kind) {
      warnOnce(
          DataCheck.MIXED_PERIODS,
          row.line(),
          "period",
          row.measure() + " " + DataCheck.MIXED_PERIODS.message());
    }
  }

  private static String seriesKind(DataRow row) {
    return row.kind() == DataKind.ACTUAL ? row.measure() : row.kind() + "\n" + row.measure();
  }

  private void warnAboutValue(DataRow row, BigDecimal value) {
    MeasureHead head = measures.get(row.measure());
    boolean percent = head != null && "%".equals(head.unit());
    if (percent && value.compareTo(HUNDRED) > 0) {
      warn(DataCheck.ABOVE_100, row.line(), "value", row.printed());
    }
    BigDecimal count = row.count();
    BigDecimal denominator = row.denominator();
    boolean part = percent || head == null || head.unit() == null;
    if (part && count != null && denominator != null && count.compareTo(denominator) > 0) {
      warn(DataCheck.NUMERATOR_OVER_DENOMINATOR, row.line(), "count", count.toPlainString());
    }
    if (isOutside(value, row.lower(), row.upper())) {
      warn(DataCheck.LIMITS_REVERSED, row.line(), "value", row.printed());
    }
  }

  private static boolean isOutside(
      BigDecimal value, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    return lower != null && value.compareTo(lower) < 0
        || upper != null && value.compareTo(upper) > 0;
  }

  private static boolean isNegative(@Nullable BigDecimal number) {
    return number != null && number.signum() < 0;
  }
}
