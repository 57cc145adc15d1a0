package org.goldenthread.intake.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.plan.ParentLine;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.table.StitchedTable;
import org.jspecify.annotations.Nullable;

/**
 * What tables of updates stand under: lines that open a part of the plan, one inside the other
 * ("Ambition A: ...", "Outcome A1: ..."), and the heading right before a table or its caption.
 */
final class Themes {
  private static final String THEME = "Theme";

  /** Where a paragraph that is no marked heading stands among headings. */
  private static final int BELOW_HEADINGS = 7;

  private static final int LONGEST = 200;

  /** A part that is open, and the rank of the heading that opened it. */
  private record Part(ParentLine line, Block block, int rank) {}

  private final Bench bench;
  private final Map<Block, List<Part>> parts = new IdentityHashMap<>();
  private final Map<Block, Block> headings = new IdentityHashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  Themes(Bench bench, List<StitchedTable> tables) {
    this.bench = bench;
    Set<Block> first = Collections.newSetFromMap(new IdentityHashMap<>());
    tables.forEach(t -> first.add(t.pieces().get(0)));
    Deque<Part> open = new ArrayDeque<>();
    Block before = null;
    for (Block block : bench.document().blocks()) {
      if (block instanceof Table && first.contains(block)) {
        parts.put(block, List.copyOf(open));
        if (before != null && Document.isHeadingLike(before)) {
          headings.put(block, before);
        }
      }
      if (!bench.furniture().contains(block)) {
        take(block, open);
        before = block;
      }
    }
    List<Block> blocks = bench.document().blocks();
    if (tables.size() == 1 && !blocks.isEmpty()) {
      // the title of a document that holds one table is no part of its plan
      headings.values().remove(blocks.get(0));
    }
  }

  private static void take(Block block, Deque<Part> open) {
    Optional<ParentLine> line = lineOf(block);
    int rank = block instanceof Heading h ? h.level() : BELOW_HEADINGS;
    if (line.isPresent()) {
      close(open, line.get(), rank);
      open.addLast(new Part(line.get(), block, rank));
    } else if (block instanceof Heading) {
      while (!open.isEmpty() && open.getLast().rank >= rank) {
        open.removeLast();
      }
    }
  }

  private static Optional<ParentLine> lineOf(Block block) {
    boolean brief =
        block instanceof Heading
            || block instanceof Paragraph p
                && p.lines().size() == 1
                && p.text().length() <= LONGEST;
    Optional<ParentLine> line = brief ? ParentLine.of(block.text()) : Optional.empty();
    return line.filter(
        l -> !l.rest().isEmpty() && (block instanceof Heading || GroupRow.isTitle(l.rest())));
  }

  /** Closes the parts that a new one does not stand in. */
  private static void close(Deque<Part> open, ParentLine line, int rank) {
    while (!open.isEmpty() && !isInside(open.getLast().line, line, rank - open.getLast().rank)) {
      open.removeLast();
    }
  }

  /**
   * True when a part stands inside one above it: its reference goes on from that one's ("A1" from
   * "A"), its heading is a lower one, or else its level is.
   *
   * @param deeper by how much its heading is lower; 0 when headings do not tell
   */
  static boolean isInside(ParentLine above, ParentLine part, int deeper) {
    if (above.level().equals(part.level())) {
      return false;
    }
    boolean goesOn = part.ref().length() > above.ref().length();
    if (goesOn && part.ref().startsWith(above.ref())) {
      return true;
    }
    return deeper == 0 ? above.rank() < part.rank() : deeper > 0;
  }

  /** Key of the item that a table stands under, made when it is new; null for none. */
  @Nullable String of(StitchedTable table) {
    Block piece = table.pieces().get(0);
    String parent = null;
    Block last = null;
    for (Part part : parts.getOrDefault(piece, List.of())) {
      bench.claim(part.block);
      parent = item(parent, part.line, part.block.line());
      last = part.block;
    }
    Block heading = headings.get(piece);
    String caption = table.caption();
    Optional<ParentLine> named = caption == null ? Optional.empty() : ParentLine.of(caption);
    if (named.isPresent() && !named.get().rest().isEmpty()) {
      return item(parent, named.get(), table.line());
    }
    if (heading == last && heading != null || heading == null && caption == null) {
      return parent;
    }
    String printed = heading == null ? String.valueOf(caption) : heading.text().replace('\n', ' ');
    String text = caption != null && caption.equalsIgnoreCase(printed) ? caption : printed;
    if (heading != null) {
      bench.claim(heading);
    }
    int line = heading == null ? table.line() : heading.line();
    return item(parent, THEME, null, text, line);
  }

  /** Key of the item that a row stands under when rows of its table name groups. */
  @Nullable String of(@Nullable String table, List<GroupRow> groups) {
    String parent = table;
    for (GroupRow group : groups) {
      ParentLine part = group.part();
      parent =
          part == null
              ? item(parent, THEME, null, group.text(), group.line())
              : item(parent, part, group.line());
    }
    return parent;
  }

  private String item(@Nullable String parent, ParentLine part, int line) {
    return item(parent, part.level(), part.ref(), part.rest().replace('\n', ' '), line);
  }

  private String item(
      @Nullable String parent, String level, @Nullable String ref, String text, int line) {
    String known = parent + "\t" + level + "\t" + ref + "\t" + text.toLowerCase(Locale.ROOT);
    return keys.computeIfAbsent(
        known,
        k -> {
          String key = bench.key("theme " + (keys.size() + 1));
          bench.drafts().items().add(draft(key, parent, level, ref, text, line));
          return key;
        });
  }

  private ItemDraft draft(
      String key,
      @Nullable String parent,
      String level,
      @Nullable String ref,
      String text,
      int line) {
    return new ItemDraft(
        key,
        parent,
        level,
        ref,
        text,
        null,
        null,
        false,
        new ArrayList<>(),
        null,
        null,
        null,
        null,
        null,
        bench.place(line),
        List.of(line));
  }
}
