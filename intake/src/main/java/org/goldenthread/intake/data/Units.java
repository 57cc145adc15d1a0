package org.goldenthread.intake.data;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Units of data files in the form figures are shown with. */
final class Units {
  private Units() {}

  /** "%" for "percent", "Percentage" and "%"; null for a plain number; any other text as it is. */
  static @Nullable String of(String printed) {
    return switch (printed.strip().toLowerCase(Locale.ROOT)) {
      case "%", "percent", "per cent", "percentage", "proportion %" -> "%";
      case "", "number", "count", "numeric", "string", "na", "null" -> null;
      default -> printed.strip();
    };
  }
}
