package org.goldenthread.intake.recognise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.table.Column;
import org.goldenthread.intake.table.StitchedTable;
import org.jspecify.annotations.Nullable;

/**
 * Title and period of the plan a document is about: the capitalised words before "Plan" that come
 * most often with a span of years, headings counting most; without any, the most frequent plan and
 * the years of the table headers.
 *
 * @param from first year, null when none is printed
 * @param to last year, null when none is printed
 */
record PlanTitle(@Nullable String title, @Nullable String from, @Nullable String to) {
  private static final Pattern NAME =
      Pattern.compile(
          "\\b((?:(?:[A-Z][\\w'’&]{0,30}|and|of|the|for|&)[ ,]{1,2}){1,9}?(?:Plan|PLAN))\\b"
              + "(?:\\s{0,2}((?:19|20)\\d\\d)\\s?(?:-|–|—|to|/)\\s?((?:19|20)?\\d\\d)\\b)?");
  private static final Pattern SPAN =
      Pattern.compile("\\b((?:19|20)\\d\\d)\\s?(?:-|–|—|/)\\s?((?:19|20)?\\d\\d)\\b");
  private static final int HEADING_WEIGHT = 5;
  private static final int YEARS_WEIGHT = 100;

  static PlanTitle of(Bench bench, Document document) {
    Map<String, Integer> weights = new HashMap<>();
    Map<String, PlanTitle> found = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table) {
        continue;
      }
      int weight = Document.isHeadingLike(block) ? HEADING_WEIGHT : 1;
      Matcher m = NAME.matcher(block.text().replace('\n', ' '));
      while (m.find()) {
        PlanTitle title = title(m);
        String key = String.valueOf(title.title()).toLowerCase(Locale.ROOT) + title.from();
        weights.merge(key, title.from() == null ? weight : weight + YEARS_WEIGHT, Integer::sum);
        found.merge(key, title, PlanTitle::betterPrinted);
      }
    }
    String best = null;
    for (String key : found.keySet()) {
      best = best == null || weight(weights, key) > weight(weights, best) ? key : best;
    }
    PlanTitle title = best == null ? null : found.get(best);
    if (title == null) {
      return headerYears(bench, null);
    }
    return title.from() == null ? headerYears(bench, title.title()) : title;
  }

  private static int weight(Map<String, Integer> weights, String key) {
    return weights.getOrDefault(key, 0);
  }

  private static PlanTitle title(Matcher m) {
    String name =
        m.group(1).replaceFirst("^(?:(?i:the|this|our|its|and|of|for|a|an|&)[ ,]+)+", "").strip();
    String from = m.group(2);
    String to = m.group(3);
    if (from == null || to == null) {
      return new PlanTitle(name, null, null);
    }
    String last = to.length() == 2 ? from.substring(0, 2) + to : to;
    return new PlanTitle(name + " " + from + "-" + last, from, last);
  }

  /** Mixed case rather than capitals. */
  private static PlanTitle betterPrinted(PlanTitle one, PlanTitle other) {
    String text = String.valueOf(one.title());
    return text.equals(text.toUpperCase(Locale.ROOT)) ? other : one;
  }

  private static PlanTitle headerYears(Bench bench, @Nullable String title) {
    String from = null;
    String to = null;
    for (StitchedTable table : bench.tables()) {
      for (Column column : table.header().columns()) {
        Matcher m = SPAN.matcher(column.header());
        while (m.find()) {
          String last =
              m.group(2).length() == 2 ? m.group(1).substring(0, 2) + m.group(2) : m.group(2);
          from = from == null || m.group(1).compareTo(from) < 0 ? m.group(1) : from;
          to = to == null || last.compareTo(to) > 0 ? last : to;
        }
      }
    }
    return new PlanTitle(title, from, to);
  }
}
