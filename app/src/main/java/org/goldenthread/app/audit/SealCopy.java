package org.goldenthread.app.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The newest seals as lines of text, to be kept where nobody who may change the database can reach
 * them.
 */
public final class SealCopy {
  private static final String TITLE = "Golden Thread seals 1";
  private static final Pattern LINE =
      Pattern.compile(
          "partnership ([1-9][0-9]{0,8}) seal ([1-9][0-9]{0,8}) digest ([0-9a-f]{64}) at (\\S+)");

  private SealCopy() {}

  public static String write(Collection<Seal> seals) {
    var text = new StringBuilder(TITLE).append('\n');
    for (Seal seal : seals) {
      text.append("partnership ").append(seal.partnership());
      text.append(" seal ").append(seal.number());
      text.append(" digest ").append(seal.digest());
      text.append(" at ").append(seal.sealedAt()).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads a copy: the seal of each partnership.
   *
   * @throws IllegalArgumentException when it is no such text; the message names the line
   */
  public static Map<Integer, Seal> read(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(TITLE)) {
      throw new IllegalArgumentException("line 1: expected \"" + TITLE + "\"");
    }
    var seals = new LinkedHashMap<Integer, Seal>();
    for (int n = 1; n < lines.size(); n++) {
      Seal seal = seal(lines.get(n), n + 1);
      seals.put(seal.partnership(), seal);
    }
    return seals;
  }

  private static Seal seal(String line, int number) {
    Matcher parts = LINE.matcher(line);
    try {
      if (parts.matches()) {
        return new Seal(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            parts.group(3),
            Instant.parse(parts.group(4)));
      }
    } catch (DateTimeParseException e) {
      // Refused below as any other line.
    }
    throw new IllegalArgumentException(
        "line " + number + ": expected \"partnership N seal N digest ... at ...\"");
  }
}
