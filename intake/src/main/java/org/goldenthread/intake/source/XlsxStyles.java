package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** The styles of an .xlsx workbook: what each number in a cell's {@code s} stands for. */
final class XlsxStyles {
  /** Excel itself writes no more. */
  private static final int MOST = 70_000;

  private static final int BUILT_IN_TITLE = 15;

  private final OfficeColours colours;
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Font> fonts = new ArrayList<>();
  private final List<@Nullable Fill> fills = new ArrayList<>();
  private final List<Xf> xfs = new ArrayList<>();
  private final Map<Integer, Integer> headings = new HashMap<>();
  private final List<@Nullable Fill> rules = new ArrayList<>();
  private final List<SheetStyle> styles = new ArrayList<>();

  private record Font(boolean bold, @Nullable Fill ink) {}

  private record Xf(int format, int font, int fill, int named) {}

  XlsxStyles(OfficeColours colours) {
    this.colours = colours;
  }

  void read(Xml xml) throws XMLStreamException {
    if (xml.nextStart() == null) {
      return;
    }
    int root = xml.depth();
    for (String part = xml.next(root); part != null; part = xml.next(root)) {
      int list = xml.depth();
      for (String each = xml.next(list); each != null; each = xml.next(list)) {
        if (isMore()) {
          throw new XMLStreamException("more styles than any program writes");
        }
        entry(part, xml);
      }
    }
    for (Xf xf : xfs) {
      styles.add(style(xf));
    }
  }

  private boolean isMore() {
    int looks = xfs.size() + fills.size() + fonts.size() + formats.size();
    return looks + headings.size() + rules.size() > MOST;
  }

  private void entry(String list, Xml xml) throws XMLStreamException {
    switch (list) {
      case "numFmts" -> formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode", ""));
      case "fonts" -> fonts.add(font(xml));
      case "fills" -> fills.add(fill(xml, "fgColor"));
      case "cellXfs" ->
          xfs.add(
              new Xf(
                  xml.number("numFmtId", 0),
                  xml.number("fontId", 0),
                  xml.number("fillId", 0),
                  xml.number("xfId", 0)));
      case "cellStyles" -> heading(xml);
      case "dxfs" -> rules.add(rule(xml));
      default -> {}
    }
  }

  private Font font(Xml xml) throws XMLStreamException {
    boolean bold = false;
    Fill ink = null;
    int font = xml.depth();
    for (String at = xml.next(font); at != null; at = xml.next(font)) {
      bold |= at.equals("b") && xml.flag("val", true);
      ink = at.equals("color") ? colours.of(xml) : ink;
    }
    return new Font(bold, ink);
  }

  /** The ground of a {@code fill}; of a rule it is the other of the two colours. */
  private @Nullable Fill fill(Xml xml, String which) throws XMLStreamException {
    Fill found = null;
    int fill = xml.depth();
    for (String kind = xml.next(fill); kind != null; kind = xml.next(fill)) {
      boolean none = xml.attribute("patternType", "solid").matches("none|gray125");
      int pattern = xml.depth();
      for (String at = xml.next(pattern); at != null; at = xml.next(pattern)) {
        found = at.equals(which) && !none ? colours.of(xml) : found;
      }
    }
    return OfficeColours.ground(found);
  }

  private @Nullable Fill rule(Xml xml) throws XMLStreamException {
    Fill found = null;
    int dxf = xml.depth();
    for (String at = xml.next(dxf); at != null; at = xml.next(dxf)) {
      found = at.equals("fill") ? fill(xml, "bgColor") : found;
    }
    return found;
  }

  private void heading(Xml xml) {
    int level = xml.number("builtinId", 0) - BUILT_IN_TITLE;
    if (level >= 0 && level <= 4) {
      headings.put(xml.number("xfId", -1), Math.max(1, level));
    }
  }

  private SheetStyle style(Xf xf) {
    Font font = xf.font < fonts.size() && xf.font >= 0 ? fonts.get(xf.font) : new Font(false, null);
    Fill fill = xf.fill < fills.size() && xf.fill >= 0 ? fills.get(xf.fill) : null;
    String format = formats.get(xf.format);
    if (format == null) {
      format = BuiltinFormats.getBuiltinFormat(xf.format);
    }
    return new SheetStyle(
        font.bold,
        headings.getOrDefault(xf.named, 0),
        fill,
        font.ink,
        xf.format,
        format == null ? "General" : format);
  }

  SheetStyle style(int number) {
    return number >= 0 && number < styles.size() ? styles.get(number) : SheetStyle.PLAIN;
  }

  /** The ground that a rule of colour gives, or null. */
  @Nullable Fill rule(int number) {
    return number >= 0 && number < rules.size() ? rules.get(number) : null;
  }
}
