package org.goldenthread.intake.table;

import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** Which status a colour means. Yellow and orange are Amber; grey, white and black mean none. */
public final class StatusColour {
  private static final double FAINTEST = 0.3;
  private static final double LIGHTEST = 0.96;
  private static final double DARKEST = 0.08;
  private static final int RED_UP_TO = 18;
  private static final int AMBER_UP_TO = 70;
  private static final int GREEN_UP_TO = 170;
  private static final int BLUE_UP_TO = 260;
  private static final int RED_FROM = 335;

  private StatusColour() {}

  /** Red, Amber, Green or Blue; null for no colour and for one that means no status. */
  public static @Nullable String of(@Nullable Fill fill) {
    if (fill == null) {
      return null;
    }
    double red = ((fill.rgb() >> 16) & 0xFF) / 255.0;
    double green = ((fill.rgb() >> 8) & 0xFF) / 255.0;
    double blue = (fill.rgb() & 0xFF) / 255.0;
    double most = Math.max(red, Math.max(green, blue));
    double least = Math.min(red, Math.min(green, blue));
    double lightness = (most + least) / 2;
    double spread = most - least;
    if (spread == 0 || lightness > LIGHTEST || lightness < DARKEST) {
      return null;
    }
    double saturation = spread / (1 - Math.abs(2 * lightness - 1));
    return saturation < FAINTEST ? null : name(hue(red, green, blue, most, spread));
  }

  private static double hue(double red, double green, double blue, double most, double spread) {
    double sixth;
    if (most == red) {
      sixth = (green - blue) / spread;
    } else if (most == green) {
      sixth = 2 + (blue - red) / spread;
    } else {
      sixth = 4 + (red - green) / spread;
    }
    return (sixth * 60 + 360) % 360;
  }

  private static @Nullable String name(double hue) {
    if (hue < RED_UP_TO || hue >= RED_FROM) {
      return "Red";
    }
    if (hue < AMBER_UP_TO) {
      return "Amber";
    }
    if (hue < GREEN_UP_TO) {
      return "Green";
    }
    return hue < BLUE_UP_TO ? "Blue" : null;
  }

  /** True when a status in words may stand on a ground of the colour: what is done may be green. */
  public static boolean agree(String inWords, String byColour) {
    return inWords.equals(byColour)
        || inWords.equals("Complete") && (byColour.equals("Green") || byColour.equals("Blue"));
  }
}
