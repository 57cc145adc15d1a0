package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.ItemDraft;
import org.jspecify.annotations.Nullable;

/**
 * References to other items in running text: "(see M05/6)", "see also 2.4.1". The look-up forgives
 * a letter O for a nought and lost or added noughts, and finds either half of a joint reference.
 */
public final class SeeAlso {
  /** A reference as printed and the key of the item it means, null when it is not found. */
  public record Found(String printed, @Nullable String key) {}

  private static final Pattern SEE =
      Pattern.compile(
          "\\b[Ss]ee(?: also)?:? ((?:[A-Z][A-Z&]{0,5}[ \\-]?)?[O0-9][O0-9./\\-]{0,11}[a-z]?"
              + "(?:(?:,| and| &| or) (?:[A-Z][A-Z&]{0,5}[ \\-]?)?[O0-9][O0-9./\\-]{0,11})*)(?![\\w%])");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s()\\[\\]]");
  private static final Pattern MEANT_AS_NOUGHT = Pattern.compile("(?<=.)O(?=[\\d/.]|$)");
  private static final Pattern LEADING_NOUGHTS = Pattern.compile("(?<!\\d)0+(?=\\d)");
  private static final Pattern JOINT = Pattern.compile("^(\\D*)(\\d+)/(\\d+)$");

  private final Map<String, String> keys = new HashMap<>();

  /** An index of items by the references they print. */
  public SeeAlso(List<ItemDraft> items) {
    for (ItemDraft item : items) {
      String ref = item.ref();
      if (ref != null) {
        Matcher joint = JOINT.matcher(ref);
        if (joint.matches()) {
          keys.putIfAbsent(plain(joint.group(1) + joint.group(2)), item.key());
          keys.putIfAbsent(plain(joint.group(1) + joint.group(3)), item.key());
        }
        keys.put(plain(ref), item.key());
      }
    }
  }

  /** The references a text points to. */
  public List<Found> in(String text) {
    if (!text.contains("ee ") && !text.contains("ee:")) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Matcher m = SEE.matcher(text);
    while (m.find()) {
      for (String each : m.group(1).split(",\\s*| and | & | or ")) {
        String printed = each.replaceAll("[.\\-]+$", "").strip();
        String key = keys.get(plain(printed));
        if (key != null || printed.matches("[A-Z].*")) {
          found.add(new Found(printed, key));
        }
      }
    }
    return found;
  }

  /** A nought for every O after the first letter, no noughts before a number, no separators. */
  private static String plain(String ref) {
    String upper = SEPARATOR.matcher(ref.toUpperCase(Locale.ROOT)).replaceAll("");
    String noughts = MEANT_AS_NOUGHT.matcher(upper).replaceAll("0");
    return LEADING_NOUGHTS.matcher(noughts).replaceAll("");
  }
}
