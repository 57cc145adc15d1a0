package org.goldenthread.intake.source;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Fill;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The ground that an element says it has by itself; style sheets are not looked at. */
final class HtmlColour {
  private static final Pattern GROUND =
      Pattern.compile("(?:^|;)\\s*background(?:-color)?\\s*:\\s*([^;]{1,60})");
  private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
  private static final Pattern CHANNELS =
      Pattern.compile("rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\b[^)]{0,20}\\)");

  /** The names that people type for a status. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("red", "FF0000"),
          Map.entry("crimson", "DC143C"),
          Map.entry("tomato", "FF6347"),
          Map.entry("orange", "FFA500"),
          Map.entry("darkorange", "FF8C00"),
          Map.entry("gold", "FFD700"),
          Map.entry("yellow", "FFFF00"),
          Map.entry("green", "008000"),
          Map.entry("lime", "00FF00"),
          Map.entry("limegreen", "32CD32"),
          Map.entry("lightgreen", "90EE90"),
          Map.entry("blue", "0000FF"),
          Map.entry("lightblue", "ADD8E6"));

  private HtmlColour() {}

  /** The ground of a cell or of its row; null when neither says one. */
  static @Nullable Fill of(Element cell) {
    Element row = cell.parent();
    Fill own = ground(cell);
    return own != null || row == null ? own : ground(row);
  }

  private static @Nullable Fill ground(Element element) {
    Matcher m = GROUND.matcher(element.attr("style").toLowerCase(Locale.ROOT));
    Fill styled = m.find() ? parse(m.group(1)) : null;
    Fill fill = styled != null ? styled : parse(element.attr("bgcolor").toLowerCase(Locale.ROOT));
    return OfficeColours.ground(fill);
  }

  private static @Nullable Fill parse(String written) {
    String colour = written.replace("!important", "").strip();
    Matcher digits = SHORT.matcher(colour);
    if (digits.matches()) {
      return Fill.parse(digits.replaceAll("$1$1$2$2$3$3"));
    }
    Matcher channels = CHANNELS.matcher(colour);
    if (channels.matches()) {
      return new Fill(
          channel(channels, 1) << 16 | channel(channels, 2) << 8 | channel(channels, 3));
    }
    return OfficeColours.hex(NAMED.getOrDefault(colour, colour));
  }

  private static int channel(Matcher channels, int group) {
    return Math.min(255, Integer.parseInt(channels.group(group)));
  }
}
