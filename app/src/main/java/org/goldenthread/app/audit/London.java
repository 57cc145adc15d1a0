package org.goldenthread.app.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where days begin. A change becomes known on a day in London, wherever the machine that keeps the
 * record stands and whatever its clock is set to.
 */
public final class London {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("h:mma 'on' d MMMM uuuu", Locale.UK).withZone(ZONE);

  private London() {}

  /** "2:05pm on 30 September 2009". */
  public static String moment(Instant instant) {
    return MOMENT.format(instant).replace("AM", "am").replace("PM", "pm");
  }
}
