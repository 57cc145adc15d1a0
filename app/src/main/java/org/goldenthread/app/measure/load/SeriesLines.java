package org.goldenthread.app.measure.load;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.app.measure.series.QualityLetters;
import org.goldenthread.app.measure.series.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Writes series as lines of PostgreSQL's COPY text format. */
final class SeriesLines {
  /** The columns of a line, in order: those of a series as it is read, and what is only staged. */
  static final String COLUMNS =
      "id, partnership, measure, area, breakdown, kind, period_kind, period_months, first_period,"
          + " qualities, values, counts, denominators, lowers, uppers, printed, notes, published,"
          + " lines, figures";

  private static final String NULL = "\\N";

  private final StringBuilder text = new StringBuilder();

  int length() {
    return text.length();
  }

  byte[] take() {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    text.setLength(0);
    return bytes;
  }

  /**
   * Adds a series.
   *
   * @param base id of the row it takes the place of; 0 when there is none
   * @param figures at least one, in the order of their periods, no period twice
   */
  void add(long base, SeriesKey key, List<Figure> figures) {
    int first = figures.get(0).period();
    text.append(base).append("\t0\t").append(key.measure()).append('\t').append(key.area());
    text.append('\t').append(key.breakdown()).append('\t').append(key.kind().word()).append('\t');
    text.append(key.axis().kindWord()).append('\t').append(key.axis().months()).append('\t');
    text.append(first).append('\t');
    qualities(figures);
    text.append('\t');
    numbers(figures, Figure::value, true);
    numbers(figures, Figure::count, false);
    numbers(figures, Figure::denominator, false);
    numbers(figures, Figure::lower, false);
    numbers(figures, Figure::upper, false);
    texts(figures, Figure::printed);
    texts(figures, Figure::note);
    texts(figures, Figure::published);
    lines(figures);
    text.append('\t').append(figures.size()).append('\n');
  }

  private void qualities(List<Figure> figures) {
    int next = figures.get(0).period();
    for (Figure figure : figures) {
      for (; next < figure.period(); next++) {
        text.append(QualityLetters.NO_FIGURE);
      }
      text.append(figure.quality());
      next++;
    }
  }

  private void numbers(
      List<Figure> figures, Function<Figure, @Nullable BigDecimal> column, boolean always) {
    if (!always && figures.stream().allMatch(f -> column.apply(f) == null)) {
      text.append(NULL).append('\t');
      return;
    }
    int next = figures.get(0).period();
    char before = '{';
    for (Figure figure : figures) {
      for (; next < figure.period(); next++) {
        text.append(before).append("NULL");
        before = ',';
      }
      BigDecimal number = column.apply(figure);
      text.append(before).append(number == null ? "NULL" : number.toPlainString());
      before = ',';
      next++;
    }
    text.append("}\t");
  }

  private void texts(List<Figure> figures, Function<Figure, @Nullable String> column) {
    if (figures.stream().allMatch(f -> column.apply(f) == null)) {
      text.append(NULL).append('\t');
      return;
    }
    int next = figures.get(0).period();
    char before = '{';
    for (Figure figure : figures) {
      for (; next < figure.period(); next++) {
        text.append(before).append("NULL");
        before = ',';
      }
      text.append(before);
      quoted(column.apply(figure));
      before = ',';
      next++;
    }
    text.append("}\t");
  }

  // Escaped once for the array and once more for COPY.
  private void quoted(@Nullable String value) {
    if (value == null) {
      text.append("NULL");
      return;
    }
    text.append('"');
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      switch (c) {
        case '"' -> text.append("\\\\\"");
        case '\\' -> text.append("\\\\\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\0' -> text.append(' ');
        default -> text.append(c);
      }
    }
    text.append('"');
  }

  private void lines(List<Figure> figures) {
    char before = '{';
    for (Figure figure : figures) {
      text.append(before).append(figure.line());
      before = ',';
    }
    text.append('}');
  }
}
