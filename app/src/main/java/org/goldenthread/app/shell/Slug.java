package org.goldenthread.app.shell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name or reference that stands in an address: "S15/17" becomes "s15-17". */
public final class Slug {
  private static final int LONGEST = 60;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /**
   * Lower-case letters, digits and single hyphens, at most 60 characters, never empty: a text
   * without any letter or digit becomes "x".
   */
  public static String of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    String slug = trim(OTHER.matcher(joined).replaceAll("-"));
    if (slug.length() > LONGEST) {
      int word = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, word > 0 ? word : LONGEST);
    }
    return slug.isEmpty() ? "x" : slug;
  }

  private static String trim(String hyphened) {
    int start = hyphened.startsWith("-") ? 1 : 0;
    int end = hyphened.length() - (hyphened.endsWith("-") ? 1 : 0);
    return start >= end ? "" : hyphened.substring(start, end);
  }
}
