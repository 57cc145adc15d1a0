package org.goldenthread.intake.model;

import java.util.Locale;

/**
 * The colour of a cell's ground, as it is shown.
 *
 * @param rgb red, green and blue, 0x000000 to 0xFFFFFF
 */
public record Fill(int rgb) {
  public Fill {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("rgb must be 0 to 0xFFFFFF, was " + rgb);
    }
  }

  /** A colour written as six hexadecimal digits, as {@code FFC000}. */
  public static Fill parse(String hex) {
    return new Fill(Integer.parseInt(hex, 16));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%06X", rgb);
  }
}
