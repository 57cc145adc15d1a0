package org.goldenthread.intake.source;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers, dates and percentages as a British office shows them. Confined to one thread. */
final class SheetNumbers {
  private static final int SHORT_DATE = 14;
  private static final int SHORT_DATE_AND_TIME = 22;
  private static final int LONGEST_FORMAT = 255;

  /** Larger whole numbers are shown as powers of ten. */
  private static final double MOST_PLAIN = 1e11;

  /** Ten digits are shown of a number without a format; one of fewer characters is shown whole. */
  private static final int MOST_DIGITS = 10;

  private final DataFormatter formatter = new DataFormatter(Locale.UK);
  private final boolean from1904;

  /**
   * @param from1904 true when the workbook counts its days from 1904
   */
  SheetNumbers(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The number in its cell's format; plainly when the format cannot be read. */
  String shown(double number, SheetStyle style) {
    if (number == Math.rint(number) && Math.abs(number) < MOST_PLAIN && isGeneral(style)) {
      return Long.toString((long) number);
    }
    if (isGeneral(style)) {
      String shortest = Double.toString(number);
      if (shortest.length() <= MOST_DIGITS && shortest.indexOf('E') < 0) {
        return shortest;
      }
    }
    String format = british(style);
    if (format.length() > LONGEST_FORMAT) {
      return plain(number);
    }
    try {
      String shown = formatter.formatRawCellContents(number, style.formatIndex(), format, from1904);
      return shown.strip();
    } catch (RuntimeException formatNotKnown) {
      return plain(number);
    }
  }

  private static boolean isGeneral(SheetStyle style) {
    return style.formatIndex() == 0 && style.format().equals("General");
  }

  private String plain(double number) {
    return formatter.formatRawCellContents(number, 0, "General");
  }

  /** Two built-in formats, and those that follow the computer, are shown in each country's way. */
  private static String british(SheetStyle style) {
    if (style.formatIndex() == SHORT_DATE) {
      return "dd/mm/yyyy";
    }
    if (style.formatIndex() == SHORT_DATE_AND_TIME) {
      return "dd/mm/yyyy hh:mm";
    }
    return style.format().startsWith("[$-F800]") ? "d mmmm yyyy" : style.format();
  }
}
