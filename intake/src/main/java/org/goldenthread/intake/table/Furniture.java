package org.goldenthread.intake.table;

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
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Table;

/**
 * What a page prints on every page: lines that come again, but for numbers, each time directly
 * after a table, and bare page numbers. Told by repetition and place, never by wording.
 */
public final class Furniture {
  private static final int MAX_LENGTH = 500;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:page\\s*)?-?\\s*[0-9]{1,4}\\s*-?(?:\\s*(?:of|/)\\s*[0-9]{1,4})?");

  private final Set<Block> blocks;

  private Furniture(Set<Block> blocks) {
    this.blocks = blocks;
  }

  public static Furniture of(Document document) {
    Map<String, List<Integer>> places = new HashMap<>();
    List<Block> all = document.blocks();
    Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (block instanceof Table || block.text().length() > MAX_LENGTH) {
        continue;
      }
      String text = plain(block.text());
      if (PAGE_NUMBER.matcher(text).matches()) {
        found.add(block);
      } else if (!PartLines.opens(text)) {
        places.computeIfAbsent(text.replaceAll("[0-9]+", "0"), k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> repeats : places.values()) {
      if (repeats.size() > 1 && repeats.stream().allMatch(i -> followsTable(all, i, found))) {
        repeats.forEach(i -> found.add(all.get(i)));
      }
    }
    return new Furniture(found);
  }

  public boolean contains(Block block) {
    return blocks.contains(block);
  }

  /** Directly after a table and before another table or a heading, as page furniture stands. */
  private static boolean followsTable(List<Block> all, int index, Set<Block> found) {
    int before = index - 1;
    while (before >= 0 && found.contains(all.get(before))) {
      before--;
    }
    if (before < 0 || !(all.get(before) instanceof Table)) {
      return false;
    }
    int after = index + 1;
    while (after < all.size() && found.contains(all.get(after))) {
      after++;
    }
    return !(all.get(index) instanceof Heading)
        && (after == all.size()
            || all.get(after) instanceof Table
            || Document.isHeadingLike(all.get(after)));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
