package org.goldenthread.intake.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.draft.HeadDraft;
import org.goldenthread.intake.draft.SchemeStatusDraft;
import org.goldenthread.intake.draft.SourcePlace;
import org.goldenthread.intake.draft.WarningDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Part;
import org.goldenthread.intake.table.ColouredStatuses;
import org.goldenthread.intake.table.Column;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.Furniture;
import org.goldenthread.intake.table.Header;
import org.goldenthread.intake.table.LearntTables;
import org.goldenthread.intake.table.Meanings;
import org.goldenthread.intake.table.StitchedTable;
import org.goldenthread.intake.table.Stitcher;
import org.jspecify.annotations.Nullable;

/**
 * What recognisers share while one document is read: the document, its whole tables, who claimed
 * which block, and the drafts so far. Confined to one thread.
 */
public final class Bench {
  private final Document document;
  private final Furniture furniture;
  private final List<StitchedTable> tables;
  private final Set<Block> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Block, String> openings = new IdentityHashMap<>();
  private final Drafts drafts = new Drafts();
  private final Set<String> kinds = new LinkedHashSet<>();
  private final List<SchemeStatusDraft> scheme = new ArrayList<>();
  private final Map<String, HeadDraft> heads = new LinkedHashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private @Nullable String planTitle;
  private @Nullable String coversPeriod;

  /**
   * @param meanings what a person said of the columns of tables
   */
  public Bench(Document document, Meanings meanings) {
    this.document = document;
    this.furniture = Furniture.of(document);
    this.tables =
        ColouredStatuses.of(
            LearntTables.with(document, Stitcher.stitch(document, furniture, meanings)));
    document.notices().forEach(n -> warn(n.line(), n.message()));
  }

  public Document document() {
    return document;
  }

  public Furniture furniture() {
    return furniture;
  }

  /** Every table with a header, made whole, whether claimed or not. */
  public List<StitchedTable> tables() {
    return tables;
  }

  public Drafts drafts() {
    return drafts;
  }

  /** Says that a block is read; what nobody claims becomes a section or a warning. */
  public void claim(Block block) {
    claimed.add(block);
  }

  /**
   * Claims a block that is read into rows and yet stays whole in its section: minutes are a record,
   * to be found as they were printed.
   */
  public void keep(Block block) {
    claimed.add(block);
    kept.add(block);
  }

  /** True for a block that its section keeps whole though it is claimed. */
  public boolean isKept(Block block) {
    return kept.contains(block);
  }

  /** Says that a paper of a kind (SectionDraft, kind) begins at a block. */
  public void opens(Block block, String kind) {
    openings.put(block, kind);
  }

  /** The kind of paper that begins at a block, or null. */
  public @Nullable String opening(Block block) {
    return openings.get(block);
  }

  /** Claims the pieces of a table and the furniture between them. */
  public void claim(StitchedTable table) {
    claimed.addAll(table.pieces());
    claimed.addAll(table.between());
  }

  public boolean isClaimed(Block block) {
    return claimed.contains(block);
  }

  /** True when a piece of the table is claimed. */
  public boolean isClaimed(StitchedTable table) {
    return table.pieces().stream().anyMatch(claimed::contains);
  }

  /** Says what the document is (CONTRACT.md, documents.csv, kind), weightiest first. */
  public void kind(String kind) {
    kinds.add(kind);
  }

  public List<String> kinds() {
    return List.copyOf(kinds);
  }

  /** Title of the plan inside the document; the first one said stays. */
  public void planTitle(String title) {
    planTitle = planTitle == null ? title : planTitle;
  }

  public @Nullable String planTitle() {
    return planTitle;
  }

  /** What the progress covers as printed; the first one said stays. */
  public void coversPeriod(String printed) {
    coversPeriod = coversPeriod == null ? printed : coversPeriod;
  }

  public @Nullable String coversPeriod() {
    return coversPeriod;
  }

  public void scheme(SchemeStatusDraft status) {
    scheme.add(status);
  }

  public List<SchemeStatusDraft> scheme() {
    return List.copyOf(scheme);
  }

  /**
   * Keeps how a table of the plan heads its columns; the first head said of a column stays. Heads
   * of exempt tables are left out: they would be those of the open ones.
   */
  public void heads(Header header) {
    if (drafts.papers().exemptAt(header.line()) != null) {
      return;
    }
    for (Column column : header.columns()) {
      String word = column.role() == null ? null : wordOf(column.role());
      if (word != null && !column.header().isBlank()) {
        heads.putIfAbsent(word, new HeadDraft(word, column.header().strip()));
      }
    }
  }

  private static @Nullable String wordOf(ColumnRole role) {
    return switch (role) {
      case TARGET -> "target";
      case SUPPORTING_DATA -> "data";
      case PROGRESS -> "progress";
      case STATUS -> "status";
      case LEAD -> "lead";
      default -> null;
    };
  }

  public List<HeadDraft> heads() {
    return List.copyOf(heads.values());
  }

  /** A key unique within the reading, made of the wish and a number when it is taken. */
  public String key(String wish) {
    int times = keys.merge(wish, 1, Integer::sum);
    return times == 1 ? wish : key(wish + "~" + times);
  }

  public SourcePlace place(int line) {
    Part part = document.partOf(line);
    return new SourcePlace(
        document.file(), line, part == null ? null : part.name(), document.numberOf(line));
  }

  public void warn(int line, String message) {
    Part part = document.partOf(line);
    String where = part == null ? "" : part.name() + ": ";
    drafts.warnings().add(new WarningDraft(where + message, place(line)));
  }
}
