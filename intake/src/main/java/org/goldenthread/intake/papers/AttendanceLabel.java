package org.goldenthread.intake.papers;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says who the names after it are: "Present:-", "Apologies", "In attendance:".
 *
 * @param attendance present, apologies or membership
 * @param role what the label makes of those who have no role of their own, or null
 * @param names what follows on the same line, may be empty
 */
record AttendanceLabel(String attendance, @Nullable String role, String names) {
  private static final Pattern APOLOGIES =
      Pattern.compile(
          "(?i)(?:apolog(?:y|ies|ises)(?:\\s(?:for|of)\\sabsence)?(?:\\s(?:received|given|sent))?(?:\\sfrom)?"
              + "|absent|absentees|not present|did not attend|unable to attend)\\s*(?:[:\\-–.]+\\s*(.*)|)");
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)((?:(?:(?:board|committee|voting|non-voting|elected|other|all|core|co-opted|council)\\s)?"
              + "(?:members?|councillors|partners|representatives|persons?|those)\\s)?(?:present|attending)"
              + "|attendance|attendees|attended(?: by)?|those present|members in attendance)"
              + "\\s*(?:were|at the meeting)?\\s*(?:[:\\-–.]+\\s*(.*)|)");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)((?:also\\s|others?\\s)?(?:in attendance|also present|also attending|attending)"
              + "|(?:council\\s|other\\s)?officers?(?:\\s(?:present|in attendance|attending))?"
              + "|(?:participating\\s)?observers?|guests?|invitees?|visitors?|advis[eo]rs?"
              + "|co-opted members?|(?:voting\\s|non-voting\\s)?members?|councillors?|partners?"
              + "|substitutes?|chair(?:man|person)?|vice[- ]chair(?:man)?"
              + "|minutes?\\s(?:taken by|taker|by)|minute[- ]taker|notes(?: by| taken by)|clerk|secretary)"
              + "\\s*(?:[:\\-–]+\\s*(.*)|)");
  private static final Pattern TAKEN =
      Pattern.compile("(?i)(?:minutes|notes)\\s*[:\\-–]+\\s*(.{3,120})");
  private static final Pattern MEMBERSHIP =
      Pattern.compile(
          "(?i)(?:current\\s)?(?:board\\s|committee\\s)?membership\\s*(?:[:\\-–]+\\s*(.*)|)");
  private static final Pattern MEMBERS = Pattern.compile("(?i)(?:board |committee )?members\\s?:");
  private static final Pattern SPACED = Pattern.compile("(?:\\p{L} ){3,20}\\p{L}\\b.*");

  /** The label that opens a line, or null. */
  static @Nullable AttendanceLabel of(PaperLine line) {
    if (line.isBullet()) {
      return null;
    }
    return line.isRow() ? ofRow(line) : of(line.printed());
  }

  private static @Nullable AttendanceLabel ofRow(PaperLine row) {
    AttendanceLabel label = of(row.cell(0));
    if (label == null || !label.names().isEmpty()) {
      return null;
    }
    String names =
        row.cells().stream()
            .skip(1)
            .map(c -> c.flat())
            .filter(t -> !t.isEmpty())
            .findFirst()
            .orElse("");
    boolean header = names.length() < 25 && Persons.one(names) == null && !names.isEmpty();
    return header ? null : new AttendanceLabel(label.attendance(), label.role(), names);
  }

  static @Nullable AttendanceLabel of(String printed) {
    String text = closedUp(printed.strip());
    Matcher m = APOLOGIES.matcher(text);
    if (m.matches()) {
      return new AttendanceLabel("apologies", null, rest(m.group(1)));
    }
    m = MEMBERSHIP.matcher(text);
    if (m.matches()) {
      return new AttendanceLabel("membership", null, rest(m.group(1)));
    }
    m = PRESENT.matcher(text);
    if (m.matches()) {
      return new AttendanceLabel("present", null, rest(m.group(2)));
    }
    m = TAKEN.matcher(text);
    if (m.matches() && Persons.one(m.group(1)) != null) {
      return new AttendanceLabel("present", "Minute Taker", m.group(1).strip());
    }
    m = BESIDE.matcher(text);
    return m.matches() ? new AttendanceLabel("present", role(m.group(1)), rest(m.group(2))) : null;
  }

  /** True for a label that opens the list of those who met. */
  static boolean opens(PaperLine line) {
    String text = line.isRow() ? line.cell(0) : line.printed();
    String closed = closedUp(text.strip());
    return !line.isBullet()
        && of(line) != null
        && (PRESENT.matcher(closed).matches()
            || closed.toLowerCase(Locale.ROOT).startsWith("in attendance")
            || MEMBERS.matcher(closed).matches());
  }

  private static String rest(@Nullable String names) {
    return names == null ? "" : names.strip();
  }

  private static @Nullable String role(String label) {
    String word = label.toLowerCase(Locale.ROOT).replaceAll("^(?:also|others?|other|council) ", "");
    if (word.matches("(?:voting )?members?|councillors?|partners?|present|substitutes?")) {
      return null;
    }
    if (word.startsWith("minute") || word.startsWith("notes")) {
      return "Minute Taker";
    }
    String singular =
        word.matches(".*(?:s present|s in attendance|s attending)") ? "officer" : word;
    singular = singular.equals("attending") ? "in attendance" : singular.replaceAll("s$", "");
    return singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
  }

  /** "P R E S E N T" without the spaces of its printing. */
  private static String closedUp(String text) {
    if (!SPACED.matcher(text).matches()) {
      return text;
    }
    StringBuilder closed = new StringBuilder();
    int at = 0;
    while (at + 1 < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == ' ') {
      closed.append(text.charAt(at));
      at += 2;
    }
    return closed.append(text.substring(at)).toString();
  }
}
