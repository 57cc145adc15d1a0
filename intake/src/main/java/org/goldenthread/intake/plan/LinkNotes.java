package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes in a text that point to another item: "(see also 2.4.1 on sport)", "(Linked to ...)". */
public final class LinkNotes {
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\(\\s*(see also|see|linked to|links to|link to|same as)\\b:?\\s*([^()\\n]*\\d[^()\\n]*)\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WHOLE_LINE =
      Pattern.compile(
          "^\\s*(see also|linked to|links to|same as)\\b:?\\s*(.*\\d.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /**
   * One note.
   *
   * @param kind see-also, linked-to or same-as
   * @param toText what it points to, as printed
   * @param printed the whole note as printed, brackets included
   */
  public record Note(String kind, String toText, String printed) {}

  private LinkNotes() {}

  /** The notes of a text in printed order. */
  public static List<Note> find(String text) {
    List<Note> notes = new ArrayList<>();
    Matcher m = BRACKETED.matcher(text);
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (m.find()) {
      notes.add(note(m));
      rest.append(text, from, m.start()).append('\n');
      from = m.end();
    }
    Matcher line = WHOLE_LINE.matcher(rest.append(text.substring(from)));
    while (line.find()) {
      notes.add(note(line));
    }
    return notes;
  }

  /** The text without its notes; lines left empty are dropped. */
  public static String without(String text) {
    String rest = text;
    for (Note note : find(text)) {
      rest = rest.replace(note.printed(), "");
    }
    return rest.replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{2,}", "\n").strip();
  }

  private static Note note(Matcher m) {
    String verb = m.group(1).toLowerCase(java.util.Locale.ROOT);
    String kind =
        verb.startsWith("link") ? "linked-to" : verb.startsWith("same") ? "same-as" : "see-also";
    return new Note(kind, m.group(2).strip(), m.group().strip());
  }
}
