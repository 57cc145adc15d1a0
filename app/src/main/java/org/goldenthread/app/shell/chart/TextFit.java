package org.goldenthread.app.shell.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes, from the advance widths that Arial, Helvetica and Liberation Sans
 * share, and how it breaks into lines. An estimate a little too wide is safe, too narrow is not.
 */
final class TextFit {

  /** Height of letters; labels are 16 px on screen. */
  static final double FONT = 16;

  /** From one line of text to the next. */
  static final double LINE = 18;

  /** From the middle of a line of text down to its baseline. */
  static final double BASELINE = 5.5;

  static final String ELLIPSIS = "…";

  /** Thousandths of the font size for U+0020 to U+007E. */
  private static final short[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** Letters outside ASCII: accented ones are narrower, Chinese ones as wide. */
  private static final int LATIN = 780;

  private static final int WIDEST = 1015;

  /** How much wider bold letters are. */
  static final double BOLD = 1.09;

  private TextFit() {}

  /** Width of text in the font of the labels. */
  static double width(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += advance(text.charAt(i));
    }
    return sum * FONT / 1000;
  }

  /** Width of bold text. */
  static double boldWidth(String text) {
    return width(text) * BOLD;
  }

  private static int advance(char c) {
    if (c >= ' ' && c <= '~') {
      return WIDTHS[c - ' '];
    }
    return c < 0x250 ? LATIN : WIDEST;
  }

  /**
   * Text in at most so many lines of at most this width, broken between words. What does not fit
   * ends in an ellipsis; the table beside a chart has it whole.
   */
  static List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    String[] words = text.strip().split("\\s+");
    int next = 0;
    while (next < words.length && lines.size() < most) {
      StringBuilder line = new StringBuilder(words[next++]);
      while (next < words.length && width(line + " " + words[next]) <= width) {
        line.append(' ').append(words[next++]);
      }
      boolean cut = next < words.length && lines.size() == most - 1;
      lines.add(cut ? shortened(line + " " + words[next], width) : fitted(line.toString(), width));
    }
    return lines;
  }

  private static String fitted(String text, double width) {
    return width(text) <= width ? text : shortened(text, width);
  }

  private static String shortened(String text, double width) {
    int end = text.length();
    while (end > 1 && width(text.substring(0, end) + ELLIPSIS) > width) {
      end--;
    }
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }
}
