package org.goldenthread.intake.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Line;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of tables inside a cell: names down and periods across, or years down and quarters
 * across. A piece without a header, as a page break leaves it, goes on under the header before it.
 */
final class NestedFigures {
  private static final Pattern VALUE =
      Pattern.compile("[-−]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?%?|[-−]?\\d{1,9}(?:\\.\\d+)?\\s?%?");
  private static final Pattern ABSENT =
      Pattern.compile("(?i)-|–|n/?a|not (?:returned|available|applicable|known|recorded)");
  private static final Pattern QUARTER = Pattern.compile("(?i)(?:q|qtr|quarter)\\.?\\s?([1-4])");
  private static final Pattern NATIONAL =
      Pattern.compile("(?i).*\\b(?:eng(?:land|\\.|\\b)|national|uk average).*");

  private final PeriodLabels periods;
  private List<String> header = List.of();

  NestedFigures(PeriodLabels periods) {
    this.periods = periods;
  }

  /** Figures of one run of rows; {@code title} names what they measure when the rows do not. */
  List<Figure> read(List<Line> rows, String title, String kind) {
    List<Figure> figures = new ArrayList<>();
    for (Line row : rows) {
      if (isHeader(row.cells())) {
        header = row.cells();
      } else {
        for (int i = 1; i < row.cells().size(); i++) {
          Figure figure = figure(row, i, title, kind);
          if (figure != null) {
            figures.add(figure);
          }
        }
      }
    }
    return figures;
  }

  private boolean isHeader(List<String> cells) {
    int labels = 0;
    for (int i = 1; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean label = periods.only(cell) != null || QUARTER.matcher(cell).matches();
      if (VALUE.matcher(cell).matches() && !label) {
        return false;
      }
      labels += label ? 1 : 0;
    }
    return labels > 0;
  }

  private @Nullable Figure figure(Line row, int column, String title, String kind) {
    String printed = row.cells().get(column).strip();
    boolean absent = ABSENT.matcher(printed).matches();
    if (!absent && !VALUE.matcher(printed).matches()) {
      return null;
    }
    String name = row.cells().get(0).strip();
    String head = column < header.size() ? header.get(column).strip() : "";
    PeriodLabels.Hit across = periods.only(head);
    PeriodLabels.Hit down = periods.only(name);
    Matcher quarter = QUARTER.matcher(head);
    String label = down != null || name.isEmpty() ? title : name;
    String period = across == null ? null : across.period();
    String periodLabel = across == null ? null : head;
    String downPeriod = down == null ? null : down.period();
    if (downPeriod != null) {
      boolean financial = downPeriod.matches("\\d{4}-\\d\\d");
      period = quarter.matches() && financial ? downPeriod + " Q" + quarter.group(1) : downPeriod;
      periodLabel = head.isEmpty() ? name : name + " " + head;
    }
    boolean national = NATIONAL.matcher(head).matches() || NATIONAL.matcher(name).matches();
    boolean percent = printed.endsWith("%") || (name + title).contains("%");
    return new Figure(
        label,
        periodLabel,
        period,
        absent ? null : printed.replaceAll("[,%\\s]", "").replace('−', '-'),
        printed,
        percent ? "%" : null,
        national ? "national" : kind,
        absent ? absence(printed) : null,
        row.source());
  }

  static String absence(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    return lower.contains("applicable") || lower.startsWith("n") && lower.length() <= 3
        ? "not-applicable"
        : "not-available";
  }
}
