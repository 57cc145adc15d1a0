package org.goldenthread.intake.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document: which are headings, which are bold, which number. */
final class WordStyles {
  private static final int MOST = 10_000;
  private static final int LONGEST_CHAIN = 20;
  private static final int HIGHEST_HEADING = 1;
  private static final int LOWEST_HEADING = 6;

  private final Map<String, Style> styles = new HashMap<>();

  /**
   * One style.
   *
   * @param outline level of a heading from 0, null when the style says none
   */
  private record Style(
      String name,
      @Nullable String basedOn,
      @Nullable Integer outline,
      @Nullable Boolean bold,
      @Nullable Integer numbers,
      @Nullable Integer level) {}

  void read(Xml xml) throws XMLStreamException {
    for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
      if (at.equals("style") && styles.size() < MOST) {
        String id = xml.attribute("styleId", "");
        styles.put(id, style(xml));
      }
    }
  }

  private static Style style(Xml xml) throws XMLStreamException {
    String name = "";
    String basedOn = null;
    Integer outline = null;
    Boolean bold = null;
    Integer numbers = null;
    Integer level = null;
    int style = xml.depth();
    for (String at = xml.nextWithin(style); at != null; at = xml.nextWithin(style)) {
      switch (at) {
        case "name" -> name = xml.attribute("val", "");
        case "basedOn" -> basedOn = xml.attribute("val");
        case "outlineLvl" -> outline = xml.number("val", 9);
        case "b" -> bold = xml.flag("val", true);
        case "numId" -> numbers = xml.number("val", 0);
        case "ilvl" -> level = xml.number("val", 0);
        default -> {}
      }
    }
    return new Style(name.toLowerCase(Locale.ROOT), basedOn, outline, bold, numbers, level);
  }

  private <T> @Nullable T first(@Nullable String id, Function<Style, @Nullable T> of) {
    String at = id;
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return null;
      }
      T found = of.apply(style);
      if (found != null) {
        return found;
      }
      at = style.basedOn;
    }
    return null;
  }

  /** Level of the heading that paragraphs of a style are, 1 to 6; 0 when they are none. */
  int heading(@Nullable String id) {
    Integer named = first(id, WordStyles::named);
    if (named != null) {
      return named;
    }
    Integer outline = first(id, Style::outline);
    return outline == null ? 0 : headingOf(outline);
  }

  /** The heading of an outline level, which counts from 0; 9 is body text. */
  static int headingOf(int outline) {
    return outline < 0 || outline > 8 ? 0 : Math.min(LOWEST_HEADING, outline + 1);
  }

  /** The built-in styles keep their English names in every language. */
  private static @Nullable Integer named(Style style) {
    if (style.name.equals("title")) {
      return HIGHEST_HEADING;
    }
    if (style.name.matches("heading [1-9]")) {
      return headingOf(style.name.charAt(8) - '1');
    }
    return null;
  }

  boolean bold(@Nullable String id) {
    return Boolean.TRUE.equals(first(id, Style::bold));
  }

  /** The numbering that paragraphs of a style have, or null. */
  @Nullable Integer numbers(@Nullable String id) {
    return first(id, Style::numbers);
  }

  /** Level of that numbering, from 0. */
  int level(@Nullable String id) {
    Integer level = first(id, Style::level);
    return level == null ? 0 : level;
  }

  /** True for the lines of a table of contents, which say again what the headings say. */
  boolean isContents(@Nullable String id) {
    return first(id, s -> s.name.matches("toc [1-9]|table of figures") ? true : null) != null;
  }
}
