package org.goldenthread.intake.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits statements that a conversion ran together without a full stop ("... to Level 3 Embed the
 * ..."). A statement begins with a verb of action in capital form, or with a capital word after a
 * date or a plural abbreviation that ended the one before.
 */
public final class RunOnText {
  private static final Set<String> VERBS =
      Set.of(
          ("achieve address agree appoint arrange assess audit build carry commission complete conduct"
                  + " connect consult continue contribute create decrease deliver demonstrate design"
                  + " develop document embed enable encourage engage enhance ensure establish evaluate"
                  + " expand explore extend facilitate help identify implement improve increase"
                  + " integrate introduce invest investigate involve launch maintain manage maximise"
                  + " minimise monitor narrow offer organise pilot prepare prevent prioritise produce"
                  + " promote provide publish raise reach recruit reduce refresh re-commission review"
                  + " roll secure set share simplify strengthen support sustain tackle target test track"
                  + " train transform undertake update work")
              .split(" "));

  private static final Set<String> SMALL =
      Set.of(
          ("a an the of and or for to in on at by with from into through across within between that"
                  + " which who is are be as all every each our their its this these those")
              .split(" "));

  private static final Set<String> OPENERS =
      Set.of("the a an all that our their every each and".split(" "));

  private static final Pattern DATE_END = Pattern.compile("(?:19|20)\\d\\d|\\d\\d/\\d\\d");
  private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}{2,}s");
  private static final Pattern MONTH_OR_SEASON =
      Pattern.compile(DateWords.MONTH + "|Spring|Summer|Autumn|Winter");

  private RunOnText() {}

  /** The statements of a text, in order; one when nothing shows that there are more. */
  public static List<String> split(String text) {
    String[] words = text.strip().split(" +");
    List<String> statements = new ArrayList<>();
    StringBuilder current = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      if (begins(words, i)) {
        statements.add(current.toString());
        current.setLength(0);
        current.append(words[i]);
      } else {
        current.append(' ').append(words[i]);
      }
    }
    statements.add(current.toString());
    return statements;
  }

  private static boolean begins(String[] words, int i) {
    String word = words[i];
    String before = words[i - 1];
    if (!Character.isUpperCase(word.codePointAt(0)) || i + 1 == words.length) {
      return false;
    }
    boolean open =
        before.matches(".*[.,;:(/&–-]") || SMALL.contains(before.toLowerCase(Locale.ROOT));
    if (open) {
      return false;
    }
    String next = words[i + 1];
    if (isVerb(word) && !Words.isTitleCase(next)) {
      return !Words.isTitleCase(before) || OPENERS.contains(next);
    }
    return endsStatement(before, i > 1 ? words[i - 2] : "") && startsPhrase(word, next);
  }

  /** "Develop", "Developing", "Continued". */
  public static boolean isVerb(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    return VERBS.contains(w)
        || stems(w, "ing")
        || (w.endsWith("ed") && (VERBS.contains(w.substring(0, w.length() - 1))));
  }

  private static boolean stems(String word, String ending) {
    if (!word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length());
    boolean doubled =
        stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    return VERBS.contains(stem)
        || VERBS.contains(stem + "e")
        || (doubled && VERBS.contains(stem.substring(0, stem.length() - 1)));
  }

  private static boolean endsStatement(String before, String earlier) {
    return PLURAL_ACRONYM.matcher(before).matches()
        || (DATE_END.matcher(before).matches() && MONTH_OR_SEASON.matcher(earlier).matches());
  }

  private static boolean startsPhrase(String word, String next) {
    return Words.isTitleCase(word) && Character.isLowerCase(next.codePointAt(0));
  }
}
