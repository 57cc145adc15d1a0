package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.numbers.PeriodLabels;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Recogniser;
import org.goldenthread.intake.table.Header;
import org.goldenthread.intake.table.StatusWords;
import org.goldenthread.intake.table.StitchedRow;
import org.goldenthread.intake.table.StitchedTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads progress updates: tables with a column for what was promised and columns for target,
 * supporting data, progress and status, in any order and under any known word.
 */
public final class ProgressUpdateRecogniser implements Recogniser {
  /** No text of an item is cut by more page breaks. */
  private static final int MOST_PIECES = 20;

  @Override
  public void read(Bench bench) {
    List<Found> tables = new ArrayList<>();
    for (StitchedTable table : bench.tables()) {
      ProgressColumns columns = ProgressColumns.of(table.header());
      if (columns != null && !table.rows().isEmpty() && !bench.isClaimed(table)) {
        tables.add(new Found(table, columns));
      }
    }
    if (tables.isEmpty()) {
      return;
    }
    bench.kind("progress-update");
    CoveredPeriod covered = CoveredPeriod.of(bench.document());
    if (covered != null) {
      bench.coversPeriod(covered.printed());
    }
    PeriodLabels periods = new PeriodLabels(covered == null ? null : covered.financialYear());
    RowDrafts drafts = new RowDrafts(bench, periods);
    Map<String, String> themes = new HashMap<>();
    Map<Block, Block> headings = headings(bench);
    if (tables.size() == 1 && !bench.document().blocks().isEmpty()) {
      // the title of a document that holds one table is no part of its plan
      headings.values().remove(bench.document().blocks().get(0));
    }
    for (Found found : tables) {
      bench.claim(found.table);
      bench.heads(found.table.header());
      String parent = theme(bench, found.table, headings, themes);
      for (OpenRow row : rows(found)) {
        drafts.add(row, found, parent);
      }
    }
    drafts.addLinks();
  }

  /** A table of updates and what its columns hold. */
  record Found(StitchedTable table, ProgressColumns columns, References references) {
    Found(StitchedTable table, ProgressColumns columns) {
      this(table, columns, references(table, columns));
    }

    private static References references(StitchedTable table, ProgressColumns columns) {
      List<String> items = new ArrayList<>();
      boolean column = false;
      for (StitchedRow row : table.rows()) {
        ProgressColumns own = columnsOf(row, columns);
        items.add(row.cell(own.item()).flat());
        column |= !row.cell(own.reference()).isEmpty();
      }
      return References.learn(items, column);
    }

    /** Header of the item column as printed ("Commitment"). */
    String itemHeader() {
      return table.header().columns().get(columns.item()).header();
    }
  }

  /** The columns of the piece a row stands in. */
  private static ProgressColumns columnsOf(StitchedRow row, ProgressColumns first) {
    ProgressColumns own = ProgressColumns.of(row.header());
    return own == null ? first : own;
  }

  private static List<OpenRow> rows(Found found) {
    List<OpenRow> rows = new ArrayList<>();
    Map<Header, ProgressColumns> columns = new HashMap<>();
    OpenRow open = null;
    for (StitchedRow row : found.table.rows()) {
      ProgressColumns own =
          columns.computeIfAbsent(row.header(), h -> columnsOf(row, found.columns));
      if (open == null || !goesOn(open, row, own, found.references)) {
        open = new OpenRow();
        rows.add(open);
      }
      open.add(row, own);
    }
    return rows;
  }

  /** True when a row goes on the one before it, which a page break cut or a cell divides. */
  private static boolean goesOn(
      OpenRow open, StitchedRow row, ProgressColumns columns, References references) {
    String text = row.cell(columns.item()).flat();
    boolean begins = !row.cell(columns.reference()).isEmpty();
    switch (references.place()) {
      case COLUMN -> {
        return !begins;
      }
      case START -> {
        return references.split(text) == null;
      }
      case END -> {
        if (text.isEmpty()) {
          return true;
        }
        boolean complete =
            references.split(open.cell(OpenRow.Part.ITEM).flat()) != null
                || open.itemPieces() > MOST_PIECES;
        return !complete
            && !(isJudged(row, columns) && !open.statuses().isEmpty() && !lowerCase(text));
      }
      default -> {
        return text.isEmpty() || row.afterBreak() && lowerCase(text);
      }
    }
  }

  private static boolean isJudged(StitchedRow row, ProgressColumns columns) {
    return StatusWords.WORD.matcher(row.cell(columns.status()).flat()).find();
  }

  private static boolean lowerCase(String text) {
    return Character.isLowerCase(text.charAt(0));
  }

  /** Key of the theme a table stands under: the heading before it or its caption. */
  private static @Nullable String theme(
      Bench bench, StitchedTable table, Map<Block, Block> headings, Map<String, String> themes) {
    Block heading = headings.get(table.pieces().get(0));
    String caption = table.caption();
    if (heading == null && caption == null) {
      return null;
    }
    String printed = heading == null ? String.valueOf(caption) : heading.text().replace('\n', ' ');
    int line = heading == null ? table.line() : heading.line();
    String text = caption != null && caption.equalsIgnoreCase(printed) ? caption : printed;
    if (heading != null) {
      bench.claim(heading);
    }
    return themes.computeIfAbsent(
        text.toLowerCase(Locale.ROOT),
        k -> {
          String key = bench.key("theme " + (themes.size() + 1));
          bench
              .drafts()
              .items()
              .add(
                  new ItemDraft(
                      key,
                      null,
                      "Theme",
                      null,
                      text,
                      null,
                      null,
                      false,
                      List.of(),
                      null,
                      null,
                      null,
                      null,
                      null,
                      bench.place(line),
                      List.of(line)));
          return key;
        });
  }

  /** The heading directly before each table, furniture apart. */
  private static Map<Block, Block> headings(Bench bench) {
    Map<Block, Block> headings = new IdentityHashMap<>();
    Block before = null;
    for (Block block : bench.document().blocks()) {
      if (block instanceof Table && before != null && Document.isHeadingLike(before)) {
        headings.put(block, before);
      }
      before = bench.furniture().contains(block) ? before : block;
    }
    return headings;
  }
}
