package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows of a table of those who met: a name beside a post, a body or a tick. */
final class AttendanceRows {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)(?:full )?names?|members?|attendees?|representatives?|initials?|roles?|titles?|job titles?"
              + "|designations?|posts?|positions?|organi[sz]ations?|agenc(?:y|ies)|representing|bod(?:y|ies)"
              + "|attendance|attended|present|apologies|in attendance|deput(?:y|ies)|substitutes?|date");
  private static final Pattern PRESENT =
      Pattern.compile("(?i)present|attended|in attendance|[✓✔√]|y(?:es)?|p");
  private static final Pattern ABSENT =
      Pattern.compile("(?i)apolog(?:y|ies)(?:\\b.*)?|apols?\\.?|absent|[✗✘×]|no?|a|ap");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}]{1,3}|-|–");

  /**
   * A person of a row.
   *
   * @param attendance what the row itself says, or null
   */
  record Entry(Person person, @Nullable String attendance) {}

  private @Nullable PaperLine header;

  /** True for a row that names the columns; they hold for the rows after it. */
  boolean takesHeader(PaperLine row) {
    long heads =
        row.cells().stream().filter(c -> HEADER.matcher(c.flat().strip()).matches()).count();
    long filled = row.cells().stream().filter(c -> !c.isEmpty()).count();
    boolean names = heads > 1 && heads * 2 > filled;
    header = names ? row : header;
    return names;
  }

  List<Entry> read(PaperLine row) {
    List<Entry> entries = new ArrayList<>();
    int at = firstPerson(row);
    if (at < 0) {
      return entries;
    }
    for (int i = at + 1; i < row.cells().size(); i++) {
      if (!Persons.isName(row.cell(i)) && !row.cell(i).isEmpty()) {
        return List.of(withRest(row, at));
      }
    }
    for (int i = at; i < row.cells().size(); i++) {
      Person person = Persons.one(row.cell(i));
      if (person != null) {
        entries.add(new Entry(person, null));
      }
    }
    return entries;
  }

  private static int firstPerson(PaperLine row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (Persons.one(row.cell(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  private Entry withRest(PaperLine row, int at) {
    Person person = Persons.one(row.cell(at));
    if (person == null) {
      throw new IllegalArgumentException("at must be the cell of a person, was " + at);
    }
    String attendance = null;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cell(i).strip();
      String mark = i == at || cell.isEmpty() ? null : mark(cell, i);
      if (mark != null) {
        attendance = mark;
      } else if (i != at && !INITIALS.matcher(cell).matches()) {
        person = person.with(cell);
      }
    }
    return new Entry(person, attendance);
  }

  /** What a tick or word says; a single letter or tick only where the header speaks of it. */
  private @Nullable String mark(String cell, int column) {
    String head = header == null ? "" : header.cell(column).toLowerCase(Locale.ROOT);
    if (head.startsWith("apolog") || head.startsWith("absent")) {
      return PRESENT.matcher(cell).matches()
              || ABSENT.matcher(cell).matches()
              || cell.equalsIgnoreCase("x")
          ? "apologies"
          : null;
    }
    boolean told = head.startsWith("attend") || head.startsWith("present") || cell.length() > 3;
    if (told && PRESENT.matcher(cell).matches()) {
      return "present";
    }
    return told && ABSENT.matcher(cell).matches() ? "apologies" : null;
  }
}
