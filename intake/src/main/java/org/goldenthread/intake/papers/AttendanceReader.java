package org.goldenthread.intake.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.AttendanceDraft;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/** Reads who was at a meeting, who sent apologies and who the members are. */
final class AttendanceReader {
  private static final Pattern APOLOGIES =
      Pattern.compile(
          "(?i)\\bapolog(?:y|ies)\\b(?:\\s(?:for|of)\\sabsence)?(?:\\s(?:for|at)\\s(?:the|this)\\smeeting)?"
              + "\\s?(?:(?:were|was|had been|have been|has been)\\s)?"
              + "(?:(?:received|given|submitted|noted|sent|tendered|accepted|reported|made|recorded)\\s)?"
              + "(?:and\\s(?:accepted|noted|received)\\s)?(?:by the \\w+\\s)?"
              + "(?:(?:from|on behalf of|by|for)\\b\\s?)[:\\-–]*\\s*(.*)");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=[\\p{Ll})]{2})(?<!\\b(?:Mrs|Mr|Ms|Dr|Cllr|Prof|Rev|St))\\.\\s+(?=\\p{Lu})");
  private static final Pattern SENT =
      Pattern.compile(
          "(.{3,400}?)\\s(?:had\\s|have\\s|has\\s)?(?:sent|gave|given|tendered|submitted)\\s"
              + "(?:(?:their|his|her)\\s)?apolog(?:y|ies)\\b.*");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\s(?:were|was|had been|have been)\\s(?:received|noted|accepted|recorded|given)\\b");
  private static final Pattern PROSE =
      Pattern.compile(
          "(?i).*\\b(?:welcomed|opened|thanked|explained|reported|informed|declared|introduced|noted"
              + "|stated|commenced|started|closed|joined|left|took|was|were|will)\\b.*");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?i)((?!contact|report|lead|responsible|democratic)[\\p{L} /-]{0,30}(?:members?|governors?|head ?teachers?|heads|representatives?"
              + "|officers?|councillors?|partners|trustees|staff|council|police|health|schools))\\s?:\\s+(.{3,1500})");
  private static final Pattern ROLE_LINE = Pattern.compile("([\\p{L} -]{3,40}?)\\s?:[-–]?\\s+(.*)");

  private final Bench bench;
  private final String meeting;
  private final Set<String> known = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final boolean membership;
  private final AttendanceRows rows = new AttendanceRows();
  private @Nullable String attendance;
  private @Nullable String role;
  private boolean seenPresent;
  private boolean body;

  AttendanceReader(Bench bench, String meeting) {
    this(bench, meeting, false);
  }

  private AttendanceReader(Bench bench, String meeting, boolean membership) {
    this.bench = bench;
    this.meeting = meeting;
    this.membership = membership;
  }

  /** A reader of the members that an agenda lists, whoever comes. */
  static AttendanceReader ofMembers(Bench bench, String meeting) {
    return new AttendanceReader(bench, meeting, true);
  }

  /** Reads the lines before the first minute. */
  void head(List<PaperLine> lines) {
    for (PaperLine line : lines) {
      AttendanceLabel label = AttendanceLabel.of(line);
      if (label != null) {
        label(label, line);
      } else if (!apologies(line)) {
        plain(line);
      }
    }
    attendance = null;
    body = true;
    if (seenPresent && known.isEmpty()) {
      bench.warn(lines.get(0).line(), "Nobody could be read from the list of those present.");
    }
  }

  /** Reads apologies that a minute gives: in a sentence, or as a list under its title. */
  void minute(String title, List<PaperLine> lines) {
    boolean listed = title.toLowerCase(Locale.ROOT).contains("apolog");
    for (PaperLine line : lines) {
      AttendanceLabel label = listed ? AttendanceLabel.of(line) : null;
      if (label != null) {
        label(label, line);
      } else if (!apologies(line) && listed && line.text().length() < 300) {
        attendance = "apologies";
        role = null;
        plain(line);
      }
    }
    attendance = null;
  }

  private void label(AttendanceLabel label, PaperLine line) {
    attendance = membership ? "membership" : label.attendance();
    boolean group = "Chair".equals(label.role()) || "Minute Taker".equals(label.role());
    role = seenPresent || group ? label.role() : null;
    seenPresent |= AttendanceLabel.opens(line);
    if (!apologiesIn(label.names(), line)) {
      names(label.names(), line);
    }
    if (group && !label.names().isEmpty()) {
      role = null;
    }
  }

  private boolean apologies(PaperLine line) {
    return !line.isRow() && apologiesIn(line.text(), line);
  }

  private boolean apologiesIn(String text, PaperLine line) {
    Matcher sent = SENT.matcher(text);
    if (text.length() < 600 && sent.matches()) {
      return absent(sent.group(1), line);
    }
    Matcher m = APOLOGIES.matcher(text);
    return m.find() && absent(m.group(1), line);
  }

  /** Reads the names of those who sent apologies; a list may follow where the line has none. */
  private boolean absent(String names, PaperLine line) {
    String held = attendance;
    String heldRole = role;
    attendance = "apologies";
    role = null;
    names(PASSIVE.split(SENTENCE_END.split(names, 2)[0], 2)[0], line);
    if (!names.isBlank()) {
      attendance = held;
      role = heldRole;
    }
    return true;
  }

  private void plain(PaperLine line) {
    if (rows.takesHeader(line)) {
      attendance = attendance == null ? "present" : attendance;
      seenPresent = true;
      return;
    }
    if (!line.isRow() && !body && group(line)) {
      return;
    }
    if (attendance == null || !line.isRow() && PROSE.matcher(line.text()).matches()) {
      return;
    }
    if (line.isRow()) {
      for (AttendanceRows.Entry entry : rows.read(line)) {
        add(entry.person(), entry.attendance() == null ? attendance : entry.attendance(), line);
      }
      return;
    }
    Matcher m = ROLE_LINE.matcher(line.printed());
    if (m.matches() && RoleWords.isRole(m.group(1))) {
      String held = role;
      role = m.group(1).strip();
      names(m.group(2), line);
      role = held;
    } else {
      names(line.printed(), line);
    }
  }

  /** "Governors: Ned Dyer, Flo Eads": a group of those who met under a name of its own. */
  private boolean group(PaperLine line) {
    Matcher m = GROUP.matcher(line.printed());
    if (!m.matches() || Persons.list(m.group(2)).isEmpty() || RoleWords.isRole(m.group(1))) {
      return false;
    }
    attendance = attendance == null ? "present" : attendance;
    seenPresent = true;
    names(m.group(2), line);
    return true;
  }

  private void names(String text, PaperLine line) {
    if (attendance == null || text.isBlank()) {
      return;
    }
    Person one = Persons.one(text);
    if (one != null) {
      add(one, attendance, line);
      return;
    }
    for (Person person : Persons.list(text)) {
      add(person, attendance, line);
    }
  }

  private void add(Person person, String how, PaperLine line) {
    String name = person.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    String surname =
        (how + "/" + person.name().replaceAll("\\s.*\\s|\\s", "/")).toLowerCase(Locale.ROOT);
    boolean again = Persons.isSurname(person.name()) && !surnames.add(surname);
    surnames.add(surname);
    if (!again && known.add(how + name)) {
      Person placed = person.withRole(role);
      bench
          .drafts()
          .papers()
          .attendance()
          .add(
              new AttendanceDraft(
                  meeting,
                  placed.name(),
                  placed.role(),
                  placed.post(),
                  how,
                  placed.printed(),
                  bench.place(line.line())));
    }
  }
}
