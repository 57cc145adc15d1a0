package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Table;

/**
 * Heads that a printed page left in the middle of its text: the board's name between a page number
 * and a date, or words with "Page 3", the same on several pages but for the number.
 */
final class PageHeads {
  private static final int LONGEST = 140;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?s)\\d{1,4}[A-Z]?\\s?\\p{Lu}.*\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
              + "|.*\\b(?i:page)\\s\\d{1,4}(?:\\s?(?i:of|/)\\s?\\d{1,4})?");

  private final Set<Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());

  private PageHeads() {}

  static PageHeads of(Document document) {
    Map<String, List<Block>> same = new HashMap<>();
    for (Block block : document.blocks()) {
      String text = block.text().strip();
      if (!(block instanceof Table)
          && text.length() <= LONGEST
          && NUMBERED.matcher(text).matches()) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        same.computeIfAbsent(letters, k -> new ArrayList<>()).add(block);
      }
    }
    PageHeads heads = new PageHeads();
    same.values().stream().filter(s -> s.size() > 1).forEach(heads.blocks::addAll);
    return heads;
  }

  boolean contains(Block block) {
    return blocks.contains(block);
  }
}
