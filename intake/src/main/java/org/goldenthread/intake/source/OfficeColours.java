package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.util.HSSFColor;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** Colours as Office files write them: plainly, by number, or by the theme with a tint. */
final class OfficeColours {
  /** The theme stores dark before light; cells count light before dark. */
  private static final int[] ORDER = {1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11};

  private static final int AUTOMATIC = 64;

  private final List<Fill> theme = new ArrayList<>();

  /** Reads the colours of a theme part; a file without one has none. */
  void readTheme(Xml xml) throws XMLStreamException {
    for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
      if (at.equals("clrScheme")) {
        int scheme = xml.depth();
        while (xml.next(scheme) != null) {
          int entry = xml.depth();
          Fill colour = null;
          for (String kind = xml.next(entry); kind != null; kind = xml.next(entry)) {
            colour = hex(xml.attribute(kind.equals("sysClr") ? "lastClr" : "val"));
          }
          theme.add(colour == null ? new Fill(0) : colour);
        }
        return;
      }
    }
  }

  /** The colour that the attributes of the present element say, or null when they say none. */
  @Nullable Fill of(Xml element) {
    if (element.flag("auto", false)) {
      return null;
    }
    Fill plain = hex(element.attribute("rgb"));
    if (plain == null) {
      plain = indexed(element.number("indexed", AUTOMATIC));
    }
    int number = element.number("theme", -1);
    if (number >= 0 && number < ORDER.length && ORDER[number] < theme.size()) {
      plain = theme.get(ORDER[number]);
    }
    return plain == null ? null : tinted(plain, tint(element.attribute("tint")));
  }

  private static double tint(@Nullable String written) {
    try {
      return written == null ? 0 : Double.parseDouble(written);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** RGB or ARGB in hexadecimal digits; null for anything else. */
  static @Nullable Fill hex(@Nullable String written) {
    if (written == null || !written.matches("#?(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")) {
      return null;
    }
    return Fill.parse(written.substring(written.length() - 6));
  }

  static @Nullable Fill indexed(int number) {
    HSSFColor colour = number == AUTOMATIC ? null : HSSFColor.getIndexHash().get(number);
    if (colour == null) {
      return null;
    }
    short[] rgb = colour.getTriplet();
    return new Fill((rgb[0] << 16) | (rgb[1] << 8) | rgb[2]);
  }

  /**
   * A colour made darker or lighter.
   *
   * @param tint -1 (black) to 1 (white)
   */
  static Fill tinted(Fill colour, double tint) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int channel = (colour.rgb() >> shift) & 0xFF;
      double made = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      rgb |= (int) Math.max(0, Math.min(255, Math.round(made))) << shift;
    }
    return new Fill(rgb);
  }

  /** The colour of a ground; white and no colour are the paper's own. */
  static @Nullable Fill ground(@Nullable Fill colour) {
    return colour == null || colour.rgb() == 0xFFFFFF ? null : colour;
  }
}
