package org.goldenthread.intake.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two printings of the same statement are. */
final class TextLikeness {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TextLikeness() {}

  /** Share of words in common, 0 to 1. */
  static double of(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return 2.0 * both.size() / (first.size() + second.size());
  }

  /** True when both say the same but for case, white space and punctuation. */
  static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(plain(text).split(" ")));
    words.remove("");
    return words;
  }
}
