package org.goldenthread.intake.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that opens a part of a plan: "PRIORITY: 2", "Theme 1: Ensuring ...", "ASPIRATION (AB1):".
 *
 * @param level as printed, in the singular with a capital
 * @param rest the title as far as it stands on the line, possibly empty
 */
public record ParentLine(String level, String ref, String rest) {
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:(?i:strategic|joint|key|headline|high impact)\\s+)?((?i:"
              + LevelNames.alternatives()
              + "))\\s*(?:(?i:no\\.?|number)\\s*)?[:–-]?\\s*"
              + "(?:\\(([A-Za-z]{0,4}[-.]?\\d{1,2}[a-z]?|[IVX]+|[A-Z])\\)"
              + "|([A-Za-z]{0,4}[-.]?\\d{1,2}[a-z]?|[IVX]+|[A-Z](?=\\s*[:.–—-]))(?![\\w/]))\\s*[:.–—-]*\\s*(.*)$",
          Pattern.DOTALL);

  /** The part that a line opens, if it opens one. */
  public static Optional<ParentLine> of(String line) {
    Matcher m = LINE.matcher(line.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String rest = m.group(4).strip();
    boolean prose = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
    if (prose) {
      return Optional.empty();
    }
    String ref = m.group(2) != null ? m.group(2) : m.group(3);
    String level = LevelNames.capital(LevelNames.singular(m.group(1)));
    return Optional.of(new ParentLine(level, ref, rest));
  }

  /** 0 for the highest level of plans; a lower one has a greater number. */
  public int rank() {
    return LevelNames.rank(level);
  }
}
