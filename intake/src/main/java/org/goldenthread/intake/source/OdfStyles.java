package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument file. */
final class OdfStyles {
  private static final int MOST = 50_000;
  private static final int MOST_LEVELS = 10;
  private static final int LONGEST_CHAIN = 20;
  private static final int MOST_CHOICES = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();

  /** A rule inside a style: cells that fit look like another style. */
  record Choice(String condition, String style) {}

  /** How a list numbers one of its levels; bullets have no format. */
  record ListLevel(String prefix, String format, String suffix, int start, int levels) {}

  private record Style(
      @Nullable String parent,
      @Nullable Fill fill,
      @Nullable Boolean bold,
      @Nullable Boolean hidden,
      @Nullable String list,
      List<Choice> choices) {}

  /** Takes an element when it is a style. */
  void take(String element, Xml xml) throws XMLStreamException {
    if (styles.size() + lists.size() > MOST) {
      throw new XMLStreamException("more styles than any program writes");
    }
    if (element.equals("style")) {
      String key = xml.attribute("family", "") + "/" + xml.attribute("name", "");
      styles.put(key, style(xml));
    } else if (element.equals("list-style") || element.equals("outline-style")) {
      list(xml, xml.attribute("name", ""));
    }
  }

  private static Style style(Xml xml) throws XMLStreamException {
    String parent = xml.attribute("parent-style-name");
    String list = xml.attribute("list-style-name");
    Fill fill = null;
    Boolean bold = null;
    Boolean hidden = null;
    List<Choice> choices = new ArrayList<>();
    int style = xml.depth();
    for (String at = xml.nextWithin(style); at != null; at = xml.nextWithin(style)) {
      switch (at) {
        case "table-cell-properties", "paragraph-properties" -> {
          Fill ground = OfficeColours.hex(xml.attribute("background-color"));
          fill = ground == null ? fill : ground;
        }
        case "text-properties" -> {
          String weight = xml.attribute("font-weight");
          bold = weight == null ? bold : (Boolean) weight.matches("bold|[6-9]00");
        }
        case "table-properties" -> hidden = xml.attribute("display", "true").equals("false");
        case "map" -> {
          if (choices.size() < MOST_CHOICES) {
            choices.add(
                new Choice(xml.attribute("condition", ""), xml.attribute("apply-style-name", "")));
          }
        }
        default -> {}
      }
    }
    return new Style(parent, fill, bold, hidden, list, choices);
  }

  private void list(Xml xml, String name) throws XMLStreamException {
    Map<Integer, ListLevel> levels = new TreeMap<>();
    int list = xml.depth();
    for (String at = xml.next(list); at != null; at = xml.next(list)) {
      if (levels.size() == MOST_LEVELS) {
        break;
      }
      boolean numbers = at.equals("list-level-style-number");
      levels.put(
          xml.number("level", 1),
          new ListLevel(
              WordNumbers.shortened(xml.attribute("num-prefix", "")),
              numbers ? xml.attribute("num-format", "") : "",
              WordNumbers.shortened(xml.attribute("num-suffix", "")),
              xml.number("start-value", 1),
              xml.number("display-levels", 1)));
    }
    lists.put(name, levels);
  }

  private <T> @Nullable T first(
      String family, @Nullable String name, Function<Style, @Nullable T> of) {
    String at = name;
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      Style style = styles.get(family + "/" + at);
      if (style == null) {
        return null;
      }
      T found = of.apply(style);
      if (found != null) {
        return found;
      }
      at = style.parent;
    }
    return null;
  }

  @Nullable Fill fill(String family, @Nullable String name) {
    return OfficeColours.ground(first(family, name, Style::fill));
  }

  boolean bold(String family, @Nullable String name) {
    return Boolean.TRUE.equals(first(family, name, Style::bold));
  }

  boolean isHidden(@Nullable String table) {
    return Boolean.TRUE.equals(first("table", table, Style::hidden));
  }

  /** Name of the list style that paragraphs of a style have, or null. */
  @Nullable String list(@Nullable String paragraph) {
    return first("paragraph", paragraph, Style::list);
  }

  /** The rules of colour inside a cell's style. */
  List<Choice> choices(@Nullable String cell) {
    List<Choice> found = first("table-cell", cell, s -> s.choices.isEmpty() ? null : s.choices);
    return found == null ? List.of() : found;
  }

  /** Level of the heading that a style or one it is made of is named as; 0 for none. */
  int heading(String family, @Nullable String name) {
    String at = name;
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      String plain = at.toLowerCase(Locale.ROOT);
      if (plain.matches("heading_20_[1-6]")) {
        return plain.charAt(plain.length() - 1) - '0';
      }
      if (plain.equals("title")) {
        return 1;
      }
      Style style = styles.get(family + "/" + at);
      at = style == null ? null : style.parent;
    }
    return 0;
  }

  @Nullable ListLevel level(@Nullable String list, int level) {
    return lists.getOrDefault(String.valueOf(list), Map.of()).get(level);
  }
}
