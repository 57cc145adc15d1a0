package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.numbers.PeriodLabels;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Recogniser;
import org.goldenthread.intake.table.Header;
import org.goldenthread.intake.table.StatusWords;
import org.goldenthread.intake.table.StitchedRow;
import org.goldenthread.intake.table.StitchedTable;

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
    Themes themes = new Themes(bench, tables.stream().map(Found::table).toList());
    for (Found found : tables) {
      bench.claim(found.table);
      bench.heads(found.table.header());
      String parent = themes.of(found.table);
      for (OpenRow row : rows(found)) {
        drafts.add(row, found, themes.of(parent, row.groups()));
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

    /** Header of the column of references as printed ("Step no."); empty without one. */
    String referenceHeader() {
      int at = columns.reference();
      return at < 0 ? "" : table.header().columns().get(at).header();
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
    List<GroupRow> groups = List.of();
    for (StitchedRow row : found.table.rows()) {
      GroupRow group = GroupRow.of(row);
      if (group != null) {
        groups = group.after(groups);
        open = null;
        continue;
      }
      ProgressColumns own =
          columns.computeIfAbsent(row.header(), h -> columnsOf(row, found.columns));
      if (open == null || !goesOn(open, row, own, found.references)) {
        open = new OpenRow(groups);
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
}
