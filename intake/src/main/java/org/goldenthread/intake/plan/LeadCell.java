package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a cell or line of leads into names by role, in printed order. */
public final class LeadCell {
  /** Role of a name that is printed without one. */
  public static final String UNSPECIFIED = "unspecified";

  private static final String LABEL =
      "(?:Strategic|Lead|Delivery|Strategy|Operational|Responsible|Accountable)"
          + "(?:\\s+(?:Lead|Officer|Manager|Director)(?:/?s|\\(s\\))?)?(?:/s)?";
  // In mid-text a label needs its colon or dash; at the start of the cell it may go without.
  private static final Pattern ROLE =
      Pattern.compile("(?:^|(?<=\\s))(" + LABEL + ")\\s*(?::|[-–—](?=\\s|$))\\s*");
  private static final Pattern BARE_ROLE =
      Pattern.compile("^(Strategic Leads?|Lead Officers?|Delivery|Strategy)\\s+(?=\\p{Lu}{2,})");

  /**
   * One lead.
   *
   * @param role strategic, lead-officer, delivery, strategy or unspecified
   */
  public record Name(String role, String name) {}

  private LeadCell() {}

  /**
   * Reads the leads of a cell.
   *
   * @param text lines separated by LF; runs of two or more spaces stand for a lost line break
   * @param defaultRole role of names printed without one, from the heading of the column
   */
  public static List<Name> read(String text, String defaultRole) {
    List<Name> leads = new ArrayList<>();
    String role = defaultRole;
    for (String line : text.split("\\n| {2,}")) {
      String rest = line.strip();
      Matcher bare = BARE_ROLE.matcher(rest);
      if (bare.find() && !ROLE.matcher(rest).lookingAt()) {
        role = roleOf(bare.group(1));
        rest = rest.substring(bare.end());
      }
      role = readLine(rest, role, leads);
    }
    return List.copyOf(leads);
  }

  private static String readLine(String line, String startRole, List<Name> into) {
    Matcher m = ROLE.matcher(line);
    String role = startRole;
    int from = 0;
    while (m.find()) {
      add(line.substring(from, m.start()), role, into);
      role = roleOf(m.group(1));
      from = m.end();
    }
    add(line.substring(from), role, into);
    return role;
  }

  private static void add(String text, String role, List<Name> into) {
    for (String name : LeadNames.split(text)) {
      into.add(new Name(role, name));
    }
  }

  /** The role a label or a column heading stands for. */
  public static String roleOf(String label) {
    String l = label.toLowerCase(Locale.ROOT);
    if (l.contains("strategic")) {
      return "strategic";
    }
    if (l.contains("officer") || l.contains("operational")) {
      return "lead-officer";
    }
    if (l.contains("delivery")) {
      return "delivery";
    }
    return l.contains("strategy") ? "strategy" : UNSPECIFIED;
  }

  /** True when the line begins with a label of a lead ("Strategic Leads: ..."). */
  public static boolean isLeadLine(String line) {
    return ROLE.matcher(line.strip()).lookingAt();
  }
}
