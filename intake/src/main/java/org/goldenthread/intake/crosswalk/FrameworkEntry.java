package org.goldenthread.intake.crosswalk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a crosswalk cell.
 *
 * @param theme the framework's own heading, printed in capitals before the text, or null
 */
record FrameworkEntry(@Nullable String theme, String text) {
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^([\\p{Lu}][\\p{Lu}&'’-]+(?:\\s+(?:[\\p{Lu}][\\p{Lu}&'’-]+|&))+)\\s*[:–-]?\\s+"
              + "(?=[\\p{Lu}][\\p{Ll}]|[\\p{Ll}\\d]|\\p{Lu}\\s)(\\S.*)$",
          Pattern.DOTALL);

  static FrameworkEntry of(String printed) {
    Matcher m = LEAD_IN.matcher(printed.strip());
    return m.matches()
        ? new FrameworkEntry(m.group(1), m.group(2).strip())
        : new FrameworkEntry(null, printed.strip());
  }
}
