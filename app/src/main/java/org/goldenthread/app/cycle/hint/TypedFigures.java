package org.goldenthread.app.cycle.hint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds shares in a text that say where something stands. What says by how much it moved, what is
 * aimed at, or how much of a money or of a time, is none.
 *
 * <p>Page: docs/rules/figures-in-updates.md.
 */
public final class TypedFigures {
  /** Longer texts are looked through as far as this. */
  private static final int LONGEST = 20_000;

  /** How far before and after a share is looked for what it is, in characters. */
  private static final int AROUND = 60;

  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\w.,£-])(\\d{1,3}(?:\\.\\d{1,3})?) ?(?:%|per ?cent\\b)(?! ?(?:-|points?\\b))");

  /** A sentence ends before white space and what begins another. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}\\d•])|\n");

  /** Right before a share that is no standing. */
  private static final Pattern NO_STANDING_BEFORE =
      Pattern.compile(
          "(?:\\b(?:by|increase of|rise of|fall of|drop of|reduction of|gain of|decrease of|up|down"
              + "|another|further|extra|additional|from|was|were|target(?: of| is|:| was)?"
              + "|trajectory(?: of| is|:)?|aim(?:ing)? (?:for|at)|goal of|plan(?: of| is|:)?"
              + "|baseline(?: of| is|:| was)?|national(?:ly)?(?: average)?(?: of| is| at)?"
              + "|england(?: average)?(?: of| is| at)?|average of|neighbours?(?: of| at)?"
              + "|at least|up to|over|under|between|than)) *\\(?$",
          Pattern.CASE_INSENSITIVE);

  /** Right after a share that is no standing. */
  private static final Pattern NO_STANDING_AFTER =
      Pattern.compile(
          " *(?:\\(?(?:target|nationally|national|england|in england|increase|decrease|rise|fall"
              + "|drop|reduction|improvement|more|less|fewer|higher|lower|above|below|off|of the"
              + " (?:budget|cost|grant|funding)|confidence|to \\d)|[-–] ?\\d)",
          Pattern.CASE_INSENSITIVE);

  private TypedFigures() {}

  /** Every share that says where something stands, in the order of the text. */
  public static List<TypedFigure> in(String text) {
    var found = new ArrayList<TypedFigure>();
    String whole = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    for (String sentence : SENTENCE_END.split(whole)) {
      for (Matcher m = SHARE.matcher(sentence); m.find(); ) {
        BigDecimal value = new BigDecimal(m.group(1));
        boolean standing =
            value.compareTo(BigDecimal.valueOf(100)) <= 0
                && !NO_STANDING_BEFORE.matcher(before(sentence, m.start())).find()
                && !NO_STANDING_AFTER.matcher(after(sentence, m.end())).lookingAt();
        if (standing) {
          found.add(new TypedFigure(value, m.group(), sentence.strip()));
        }
      }
    }
    return List.copyOf(found);
  }

  private static String before(String sentence, int share) {
    return sentence.substring(Math.max(0, share - AROUND), share);
  }

  private static String after(String sentence, int share) {
    return sentence.substring(share, Math.min(sentence.length(), share + AROUND));
  }

  /**
   * Whether a written share is a known value, as it would be written with as few decimals.
   *
   * @param known exact
   */
  public static boolean says(TypedFigure typed, BigDecimal known) {
    int decimals = Math.max(0, typed.value().scale());
    return known.setScale(decimals, java.math.RoundingMode.HALF_UP).compareTo(typed.value()) == 0;
  }

  /** How many of the longer words of a name a sentence has. */
  static int likeness(String sentence, String name) {
    String words =
        " " + sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    int alike = 0;
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      String stem = word.length() > 6 ? word.substring(0, word.length() - 2) : word;
      if (word.length() > 3 && words.contains(" " + stem)) {
        alike++;
      }
    }
    return alike;
  }
}
