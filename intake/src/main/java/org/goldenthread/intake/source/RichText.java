package org.goldenthread.intake.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Run;
import org.jspecify.annotations.Nullable;

/**
 * The text of a sheet's cell. Minutes that were pasted into a sheet keep the bold words that their
 * paragraphs begin with.
 *
 * @param stretches of which the text is made; empty when all of it looks as its cell does
 */
record RichText(String text, List<Stretch> stretches) {

  /**
   * A stretch in one style.
   *
   * @param bold null when it looks as its cell does
   */
  record Stretch(String text, @Nullable Boolean bold) {}

  RichText {
    stretches = List.copyOf(stretches);
  }

  static RichText plain(String text) {
    return new RichText(text, List.of());
  }

  static RichText of(List<Stretch> stretches) {
    String text = stretches.stream().map(Stretch::text).collect(Collectors.joining());
    boolean asCell = stretches.stream().map(Stretch::bold).allMatch(Objects::isNull);
    return new RichText(text, asCell ? List.of() : stretches);
  }

  /** The runs of a line; what is not bold looks as its cell does. */
  static List<Stretch> stretches(Line line) {
    return line.runs().stream().map(RichText::stretch).toList();
  }

  private static Stretch stretch(Run run) {
    return new Stretch(run.text(), run.bold() ? Boolean.TRUE : null);
  }

  /** True when all of the text is bold in a cell that is so itself, or not. */
  boolean isBold(boolean cell) {
    return stretches.isEmpty()
        ? cell
        : stretches.stream().allMatch(s -> s.text.isBlank() || isBold(s, cell));
  }

  static boolean isBold(Stretch stretch, boolean cell) {
    Boolean own = stretch.bold;
    return own == null ? cell : own;
  }
}
