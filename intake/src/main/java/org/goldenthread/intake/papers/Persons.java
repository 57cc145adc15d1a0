package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.printed.Words;
import org.jspecify.annotations.Nullable;

/**
 * Persons in running text: "Councillors Hill (in the Chair), Dale and Moor; Dr A Ford, Head of
 * Service; Jo Wood (Wexmere Trust)". What is neither a name nor belongs to one is left out.
 */
final class Persons {
  private static final String TITLE =
      "(?:(?:county|town|parish|borough|district)\\s)?(?:councillors?|cllrs?|dr|mr|mrs|ms|miss|mx"
          + "|prof|professor|rev|revd|reverend|sir|dame|lord|lady|baroness|alderman|canon|father|fr"
          + "|cc|acc|dcc|sgt|insp|inspector|supt|superintendent|chief superintendent|chief inspector"
          + "|det|detective|detective inspector|di|dci|ch insp|ch supt|pc)\\.?";
  private static final Pattern TITLED =
      Pattern.compile("(?i)((?:the\\s)?(?:" + TITLE + "\\s+){1,3})(.*)");
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?i)(?:(?:the\\s)?(county |town |parish |borough |district )?(councillors|cllrs))\\.?\\s+(.*)");
  private static final String NAME_WORD =
      "(?:\\p{Lu}[\\p{L}'’]*(?:[-–]\\p{L}[\\p{L}'’]*)*\\.?|van|von|de|der|la|le|el|bin|al|ap|O['’]\\p{Lu}\\p{L}+)";
  private static final Pattern NAME =
      Pattern.compile(NAME_WORD + "(?:\\s+(?:\\(\\p{Lu}\\p{L}+\\)\\s+)?" + NAME_WORD + "){0,4}");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]{1,160})\\)\\s*");
  private static final Pattern SPLIT =
      Pattern.compile("\\s*(?:;|,(?:\\s*and\\b)?|\\band\\b|\\s&\\s)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s*|\\s*[–—]\\s+|:\\s+");
  private static final Set<String> NO_NAME =
      Set.of(
          "none",
          "nil",
          "no",
          "n/a",
          "apologies",
          "present",
          "name",
          "item",
          "the",
          "all",
          "tbc",
          "vacancy",
          "vacant",
          "part",
          "section",
          "agenda",
          "minute",
          "minutes",
          "page",
          "appendix",
          "report",
          "meeting");

  /** Words of bodies that are no one's name though they look like one. */
  private static final Set<String> BODIES =
      Set.of(
          ("healthwatch barnardo's barnardos connexions constabulary citizens advice voluntary action"
                  + " alliance consortium collaborative division city cathedral diocese officers"
                  + " members councillors healthcare hospice")
              .split(" "));

  /** Words that open the name of a region or a body, and no one's first name. */
  private static final Set<String> REGIONS =
      Set.of("south", "north", "east", "west", "central", "crown", "royal", "greater", "mid");

  private static final int LONGEST = 4_000;

  private Persons() {}

  /** The person that a whole text names, with what follows the name as role or post; or null. */
  static @Nullable Person one(String text) {
    String all = text.strip().replaceAll("[.;,]+$", "");
    if (all.isEmpty() || all.length() > 300 || all.contains(";") || PLURAL.matcher(all).matches()) {
      return null;
    }
    Matcher dash = DASH.matcher(all);
    if (dash.find()) {
      Person before = bare(all.substring(0, dash.start()), all);
      return before == null ? null : before.with(all.substring(dash.end()).strip());
    }
    int comma = all.indexOf(',');
    if (comma > 0) {
      Person before = bare(all.substring(0, comma), all);
      boolean list =
          SPLIT.splitAsStream(all.substring(comma + 1)).allMatch(p -> bare(p, p) != null);
      return before == null || list ? null : before.with(all.substring(comma + 1));
    }
    return bare(all, all);
  }

  /** The persons of a list. */
  static List<Person> list(String text) {
    String all = text.strip().replaceAll("[.;,]+$", "");
    List<Person> persons = new ArrayList<>();
    if (all.length() > LONGEST) {
      all = all.substring(0, LONGEST);
    }
    String title = "";
    for (String piece : pieces(all)) {
      String part = piece.strip().replaceAll("^and\\s+|;$", "");
      Matcher plural = PLURAL.matcher(part);
      if (plural.matches()) {
        title = singular(plural);
        part = plural.group(3);
      } else if (TITLED.matcher(part).matches()) {
        title = "";
      }
      Person person = person(part, title);
      if (person != null) {
        persons.add(person);
      } else if (!persons.isEmpty() && !part.isEmpty()) {
        Person last = persons.remove(persons.size() - 1);
        persons.add(last.with(part));
      }
      if (piece.endsWith(";")) {
        title = "";
      }
    }
    return persons;
  }

  private static @Nullable Person person(String part, String title) {
    Matcher dash = DASH.matcher(part);
    String before = dash.find() ? part.substring(0, dash.start()) : part;
    Person person = title.isEmpty() ? bare(before, part) : titled(before, title, part);
    if (person == null || before.length() == part.length()) {
      return person;
    }
    return person.with(part.substring(dash.end()));
  }

  private static String singular(Matcher plural) {
    String kind = plural.group(1) == null ? "" : plural.group(1);
    String word = plural.group(2);
    return kind + word.substring(0, word.length() - 1);
  }

  /** Pieces between commas, semicolons and "and" that stand outside brackets. */
  private static List<String> pieces(String text) {
    StringBuilder masked = new StringBuilder(text);
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + (c == '(' ? 1 : 0) - (c == ')' ? 1 : 0));
      if (depth > 0) {
        masked.setCharAt(i, '\u0001');
      }
    }
    List<String> pieces = new ArrayList<>();
    Matcher m = SPLIT.matcher(masked);
    int from = 0;
    while (m.find()) {
      boolean semicolon = m.group().contains(";");
      pieces.add(text.substring(from, m.start()) + (semicolon ? ";" : ""));
      from = m.end();
    }
    pieces.add(text.substring(from));
    return pieces.stream().filter(p -> !p.isBlank()).toList();
  }

  /** A name under a title that an earlier word of the list gave: one word is enough. */
  private static @Nullable Person titled(String text, String title, String printed) {
    return RoleWords.isRole(text.strip()) ? null : bare(title + " " + text.strip(), printed);
  }

  /** A name with nothing but brackets beside it; null when the words are no name. */
  private static @Nullable Person bare(String text, String printed) {
    List<String> notes = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text);
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (bracket.find()) {
      rest.append(text, at, bracket.start()).append(' ');
      notes.add(bracket.group(1).strip());
      at = bracket.end();
    }
    String name = rest.append(text.substring(at)).toString().strip().replaceAll("\\s+", " ");
    name = name.replaceAll("\\s+\\p{Lu}{2,3}$", "").replaceAll("(?i)\\s+in the chair$", "");
    if (!isName(name)) {
      return null;
    }
    Person person = new Person(name, null, null, printed.strip());
    for (String note : notes) {
      person = isInitials(note, name) ? person : person.with(note);
    }
    return name.length() < text.strip().length()
            && text.toLowerCase(Locale.ROOT).contains("in the chair")
        ? person.withRole("Chair")
        : person;
  }

  private static boolean isInitials(String note, String name) {
    if (!note.matches("\\p{Lu}[\\p{Lu}\\p{Ll}]{1,3}")) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : withoutTitle(name).split("[\\s-]+")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString().equalsIgnoreCase(note.replaceAll("\\p{Ll}", ""))
        || initials.toString().equalsIgnoreCase(note);
  }

  /** True for a title and one word: "Councillor Winn". */
  static boolean isSurname(String name) {
    return !withoutTitle(name).equals(name) && !withoutTitle(name).strip().contains(" ");
  }

  private static String withoutTitle(String name) {
    Matcher m = TITLED.matcher(name);
    return m.matches() ? m.group(2) : name;
  }

  /** Two to five words in capitals of which none names a body or a post; one after a title. */
  static boolean isName(String text) {
    if (text.length() > 60 || text.isEmpty()) {
      return false;
    }
    Matcher m = TITLED.matcher(text);
    boolean titled = m.matches();
    String name = titled ? m.group(2).strip() : text;
    if (!NAME.matcher(name).matches()) {
      return false;
    }
    String[] words = name.split("\\s+");
    if (!titled && words.length < 2) {
      return false;
    }
    if (!titled && REGIONS.contains(words[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean surname = false;
    for (String word : words) {
      boolean body = Words.isBody(word) || BODIES.contains(word.toLowerCase(Locale.ROOT));
      boolean known = Words.isPost(word) || Words.isPluralPost(word) || !titled && body;
      String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z/]", "");
      if (known || NO_NAME.contains(plain) || (!titled && word.matches("\\p{Lu}{4,}"))) {
        return false;
      }
      surname |= word.matches(".*\\p{Ll}.*") && word.length() > 1 || titled;
    }
    return surname;
  }
}
