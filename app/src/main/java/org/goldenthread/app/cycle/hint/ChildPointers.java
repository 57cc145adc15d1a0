package org.goldenthread.app.cycle.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.person.PersonNumbers;

/**
 * Finds words that may point to a child: names, initials, numbers of persons, dates of birth and
 * small numbers about a group. A pure function of the text and of what counts as small, so that
 * writing, checking and publishing find the same.
 *
 * <p>Page: docs/rules/pointers-to-a-child.md.
 */
public final class ChildPointers {
  /** Longer texts are looked through as far as this. */
  private static final int LONGEST = 100_000;

  private static final String ONE_CHILD =
      "(?:[Cc]hild|[Bb]aby|[Gg]irl|[Bb]oy|[Ii]nfant|[Tt]oddler|[Tt]win|[Pp]upil|[Ss]tudent"
          + "|[Ss]on|[Dd]aughter|[Ss]ibling|[Bb]rother|[Ss]ister|[Yy]oung person|[Tt]eenager"
          + "|[Yy]oung carer|[Cc]are leaver)";
  private static final String NAME = "\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?";
  private static final String AGE = "(?:1?\\d|2[0-5])";
  private static final String KIN =
      "(?:mother|father|mum|dad|parents?|family|sister|brother|foster carers?|carers?"
          + "|grandparents?|grandmother|grandfather|social worker|key worker|teacher|placement)";

  private static final Pattern INITIALS_OF_CHILD =
      Pattern.compile("\\b" + ONE_CHILD + " ((?:\\p{Lu}\\.? ?){1,2})(?![\\p{L}\\p{N}&'’/-])");
  private static final Pattern INITIALS_WITH_AGE =
      Pattern.compile("(?<![\\p{L}.])\\p{Lu}{1,2}\\.?,? \\((?:aged? )?" + AGE + "\\)");
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}.])(?<!(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof)\\.? )(?:\\p{Lu}\\.){2,3}"
              + "(?! ?\\(?\\p{Lu})(?![\\p{L}\\p{N}])");
  private static final Pattern CALLED =
      Pattern.compile("\\b" + ONE_CHILD + ",? (?:called|named|known as) (" + NAME + ")");
  private static final Pattern NAME_WITH_AGE =
      Pattern.compile(
          "(?<![\\p{L}-])("
              + NAME
              + ")(?:,? \\(?aged "
              + AGE
              + "\\b(?![-–/.\\d])| \\("
              + AGE
              + "\\))");
  private static final Pattern NAME_OF_KIN =
      Pattern.compile("(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+)['’]s (?:own )?" + KIN + "\\b");
  private static final Pattern BORN =
      Pattern.compile(
          "(?i)\\b(?:born on|dob|d\\.o\\.b\\.?|date of birth)[: ]+(?:the )?\\d{1,2}\\b[^\\n;,.]{0,16}");
  private static final Pattern PERSON_NUMBER =
      Pattern.compile(
          "(?<!\\w)(?:\\d{3}[ -]\\d{3}[ -]\\d{4}|\\d{10}|\\p{Lu}\\d{11}[\\dA-Z])(?!\\w)");

  private static final String GROUP =
      "(?:child(?:ren)?|young (?:people|persons?|carers?|parents?|mothers?|fathers?)|pupils?"
          + "|students?|boys?|girls?|babies|baby|infants?|toddlers?|teenagers?|learners?"
          + "|care leavers?|siblings?|families)";
  private static final Map<String, Integer> WORDS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8,
          "nine", 9);

  /** What stands before a number that counts nobody: "Year 2 pupils", "1 in 4 children". */
  private static final String COUNTS_NOBODY =
      "(?<!(?i:year|years|stage|level|tier|phase|band|age|aged|under|over|section|chapter|page"
          + "|table|figure|item|part|group|ward|area|priority|objective|outcome|number|no\\.|in"
          + "|per|every|than|key stage|in every|grade|form|class|band|step|theme|aim|goal) )";

  private static final String BETWEEN =
      "(?:(?!(?:year|month|week|term|hour|day|per|percent|in|of|out|and|or|to|x|at|for|times|point"
          + "|points|more|percentage|with|from|by|who|is|are|staff)\\b)[\\p{L}-]+ ){0,2}?";

  /** A count, the whole it is of, and a group in small letters: a capital begins a heading. */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/%£$–:'’-])"
              + COUNTS_NOBODY
              + "(?i:([1-9]|one|two|three|four|five|six|seven|eight|nine))"
              + "( (?:out )?of (?:the|our|these|those)(?: \\d{1,2}| two| three| four| five)?)? "
              + BETWEEN
              + "("
              + GROUP
              + ")\\b(?![-'’])");

  private static final Set<String> NO_NAMES =
      Set.of(
          "Academic",
          "Adult",
          "Adults",
          "All",
          "Any",
          "Babies",
          "Baby",
          "Boy",
          "Boys",
          "Borough",
          "Care",
          "Carers",
          "Child",
          "Children",
          "City",
          "College",
          "Community",
          "Council",
          "County",
          "Department",
          "District",
          "Each",
          "England",
          "Every",
          "Families",
          "Family",
          "Girl",
          "Girls",
          "Infant",
          "Infants",
          "Key",
          "Learner",
          "Learners",
          "Leavers",
          "Man",
          "Men",
          "Mothers",
          "Nation",
          "Nursery",
          "Parents",
          "Partnership",
          "Patients",
          "People",
          "Persons",
          "Population",
          "Pupil",
          "Pupils",
          "Residents",
          "School",
          "Service",
          "Students",
          "Teenagers",
          "Those",
          "Today",
          "Trust",
          "Woman",
          "Women",
          "Year",
          "Years",
          "Young",
          "Youth",
          "Stage",
          "Level",
          "Table",
          "Section",
          "Page",
          "Figure",
          "Priority",
          "Outcome",
          "Target",
          "Appendix",
          "Annex",
          "Part",
          "Phase",
          "Tier",
          "Article",
          "Schedule");

  private static final Set<String> NO_INITIALS =
      Set.of(
          "U.K.", "U.S.", "E.U.", "N.B.", "P.E.", "R.E.", "A.M.", "P.M.", "I.T.", "T.V.", "B.A.",
          "M.A.", "U.S.A.", "B.M.E.", "A.O.B.", "D.O.B.", "P.T.O.", "N.H.S.");

  private final String text;
  private final int below;
  private final List<Pointer> found = new ArrayList<>();

  private ChildPointers(String text, int below) {
    this.text = text;
    this.below = below;
  }

  /**
   * What of a text may point to a child, in the order of the text, none over another.
   *
   * @param below counts under this are small: 5 for one to four
   */
  public static List<Pointer> in(String text, int below) {
    var search =
        new ChildPointers(text.length() <= LONGEST ? text : text.substring(0, LONGEST), below);
    search.all();
    return search.apart();
  }

  private void all() {
    names(CALLED);
    names(NAME_WITH_AGE);
    names(NAME_OF_KIN);
    initials(INITIALS_OF_CHILD);
    initials(INITIALS_WITH_AGE);
    initials(DOTTED);
    for (Matcher m = PERSON_NUMBER.matcher(text); m.find(); ) {
      if (PersonNumbers.isNhsNumber(m.group()) || PersonNumbers.isPupilNumber(m.group())) {
        add(Pointer.Sort.PERSON_NUMBER, m);
      }
    }
    for (Matcher m = BORN.matcher(text); m.find(); ) {
      add(Pointer.Sort.DATE_OF_BIRTH, m);
    }
    for (Matcher m = SMALL.matcher(text); m.find(); ) {
      int count = count(m.group(1));
      boolean one = count == 1 && m.group(2) == null;
      if (count < below && one != isSeveral(m.group(3))) {
        add(Pointer.Sort.SMALL_NUMBER, m);
      }
    }
  }

  /** Whether a group's word says more than one: "3 pupil referral units" counts units. */
  private static boolean isSeveral(String group) {
    return group.endsWith("s") || group.endsWith("children") || group.endsWith("people");
  }

  /** The number a match begins with. */
  private static int count(String counted) {
    String first = counted.toLowerCase(java.util.Locale.ROOT);
    return WORDS.containsKey(first) ? WORDS.getOrDefault(first, 0) : Integer.parseInt(first);
  }

  private void names(Pattern pattern) {
    for (Matcher m = pattern.matcher(text); m.find(); ) {
      String[] name = m.group(1).split("[ -]");
      if (!NO_NAMES.contains(name[0]) && !NO_NAMES.contains(name[name.length - 1])) {
        add(Pointer.Sort.NAME, m);
      }
    }
  }

  private void initials(Pattern pattern) {
    for (Matcher m = pattern.matcher(text); m.find(); ) {
      if (!NO_INITIALS.contains(m.group())) {
        add(Pointer.Sort.INITIALS, m);
      }
    }
  }

  private void add(Pointer.Sort sort, Matcher m) {
    String words = m.group().stripTrailing();
    found.add(new Pointer(sort, m.start(), m.start() + words.length(), words));
  }

  /** Of matches over each other the first, and of those that begin together the longest. */
  private List<Pointer> apart() {
    found.sort(
        Comparator.comparingInt(Pointer::from)
            .thenComparing(Comparator.comparingInt(Pointer::until).reversed()));
    var apart = new ArrayList<Pointer>();
    int end = 0;
    for (Pointer pointer : found) {
      if (pointer.from() >= end) {
        apart.add(pointer);
        end = pointer.until();
      }
    }
    return List.copyOf(apart);
  }
}
