package org.goldenthread.scoring.trend;

import java.util.Locale;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Words;

/** Which way a measure has gone over five years, beyond chance. */
public enum TrendMarker {
  INCREASING,
  DECREASING,
  NO_CHANGE,
  CANNOT_BE_CALCULATED;

  /** Name of the marker in the messages file. */
  public String key() {
    return "trend." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** "Increasing", "No significant change". */
  public String say(Words words) {
    return words.say(key());
  }

  /** "Increasing and getting worse"; of a neutral measure the marker alone. */
  public String say(Polarity polarity, Words words) {
    boolean moved = this == INCREASING || this == DECREASING;
    if (!moved || polarity == Polarity.NEUTRAL) {
      return say(words);
    }
    boolean better = (this == INCREASING) == (polarity == Polarity.HIGH);
    return words.say(key() + (better ? ".better" : ".worse"));
  }
}
