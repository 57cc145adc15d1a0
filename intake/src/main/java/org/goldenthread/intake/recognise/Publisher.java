package org.goldenthread.intake.recognise;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a document: the council it names most often; without any, the site of a public
 * authority when it names one site only.
 */
final class Publisher {
  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\b((?:London|Royal) Borough of \\p{Lu}\\p{L}+(?: upon \\p{Lu}\\p{L}+)?"
              + "|\\p{Lu}\\p{L}{2,30} (?:(?:Metropolitan|County|City|District|Borough) ){1,2}Council)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SITE =
      Pattern.compile("(?i)\\b(?:www\\.)?([a-z0-9-]{1,60}\\.gov\\.uk)\\b");

  private Publisher() {}

  /** The name, or the site as printed without "www."; null when nothing says it. */
  static @Nullable String of(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> sites = new LinkedHashSet<>();
    String best = null;
    for (Block block : document.blocks()) {
      String text = block.text();
      String lower = text.toLowerCase(Locale.ROOT);
      Matcher m = COUNCIL.matcher(text);
      boolean named = lower.contains("council") || lower.contains("borough of");
      while (named && m.find()) {
        String name = titleCase(m.group(1));
        if (name.startsWith("The ")) {
          continue;
        }
        int count = counts.merge(name, 1, Integer::sum);
        best = best == null || count > counts.getOrDefault(best, 0) ? name : best;
      }
      Matcher site = SITE.matcher(text);
      boolean sited = lower.contains(".gov.uk");
      while (sited && site.find()) {
        sites.add(site.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return best == null && sites.size() == 1 ? sites.iterator().next() : best;
  }

  private static String titleCase(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
      boolean small = word.equals("of") || word.equals("upon");
      out.append(out.isEmpty() ? "" : " ")
          .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return out.toString();
  }
}
