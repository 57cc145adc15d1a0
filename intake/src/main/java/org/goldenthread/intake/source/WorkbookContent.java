package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.poi.ss.util.CellReference;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Notice;
import org.goldenthread.intake.model.Part;
import org.goldenthread.intake.model.Table;

/**
 * The sheets of a workbook as one document. Lines run on from sheet to sheet; in the first they are
 * its rows. Sheets with the same head are parts of one plan, and their names head them.
 */
final class WorkbookContent {
  private static final int SHEET_LEVEL = 3;
  private static final int MOST_NAMED = 12;

  private final Workbook workbook;
  private final Budget budget;
  private final List<SheetGrid> sheets = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int before;

  private WorkbookContent(Workbook workbook, Budget budget) {
    this.workbook = workbook;
    this.budget = budget;
  }

  static Content of(Workbook workbook, Budget budget) throws UnreadableException {
    return new WorkbookContent(workbook, budget).read();
  }

  private Content read() throws UnreadableException {
    workbook.remarks().forEach(r -> notices.add(new Notice(1, r)));
    for (SheetGrid sheet : workbook.sheets()) {
      if (sheet.isTooWide()) {
        notices.add(
            new Notice(
                1,
                "Sheet \"%s\" has %,d columns and was not read; a plan has at most %d. Load figures as a data file"
                    .formatted(sheet.name(), sheet.width(), SheetGrid.MOST_COLUMNS)));
      } else if (sheet.isBlank()) {
        notices.add(new Notice(1, "Sheet \"%s\" has no text in its cells".formatted(sheet.name())));
      } else {
        sheets.add(sheet);
      }
    }
    if (sheets.isEmpty()) {
      throw new UnreadableException(Reason.EMPTY, nothing());
    }
    Map<List<String>, Integer> heads = new HashMap<>();
    Map<String, Integer> titles = new HashMap<>();
    List<SheetBlocks> all = new ArrayList<>();
    for (SheetGrid sheet : sheets) {
      SheetBlocks read = new SheetBlocks(sheet, before, budget);
      parts.add(new Part("sheet \"" + sheet.name() + "\"", before + 1, 1));
      before += sheet.rows().get(sheet.rows().size() - 1).number();
      all.add(read);
      heads.merge(read.headTexts(), 1, Integer::sum);
      titles.merge(read.titleText(), 1, Integer::sum);
    }
    for (int i = 0; i < all.size(); i++) {
      SheetBlocks sheet = all.get(i);
      boolean alike = heads.getOrDefault(sheet.headTexts(), 0) > 1 && !sheet.headTexts().isEmpty();
      boolean named =
          !sheet.titleText().isEmpty() && titles.getOrDefault(sheet.titleText(), 0) == 1;
      add(sheet.read(), i, alike, named);
      said(sheets.get(i), parts.get(i).firstLine() - 1);
    }
    return new Content(blocks, parts, notices);
  }

  private String nothing() {
    String why =
        notices.isEmpty()
            ? "it has no sheets"
            : String.join(". ", notices.stream().map(Notice::message).toList());
    return "has no cells with text that could be read: %s. Put the plan into cells of a shown sheet"
        .formatted(why);
  }

  /** Adds the blocks of a sheet; its name stands above them, or right above its first table. */
  private void add(List<Block> read, int index, boolean alike, boolean titled) {
    int line = parts.get(index).firstLine();
    Heading heading = new Heading(SHEET_LEVEL, sheets.get(index).name().strip(), line, line);
    if (!alike) {
      blocks.addAll(read);
      return;
    }
    int at = 0;
    while (!titled && at < read.size() && !(read.get(at) instanceof Table)) {
      at++;
    }
    blocks.addAll(read.subList(0, at));
    blocks.add(heading);
    blocks.addAll(read.subList(at, read.size()));
  }

  private void said(SheetGrid sheet, int offset) {
    SortedSet<Integer> rows = sheet.hiddenRows();
    if (!rows.isEmpty()) {
      notices.add(
          new Notice(
              offset + rows.first(),
              "%s, perhaps by a filter; what stands there was read all the same"
                  .formatted(named("row", "rows", rows.stream().map(String::valueOf).toList()))));
    }
    List<String> columns =
        sheet.hiddenColumns().stream()
            .filter(c -> c < sheet.width())
            .map(CellReference::convertNumToColString)
            .toList();
    if (!columns.isEmpty()) {
      notices.add(
          new Notice(
              offset + 1,
              "%s; what stands there was read all the same"
                  .formatted(named("column", "columns", columns))));
    }
    for (String remark : sheet.remarks()) {
      notices.add(new Notice(offset + 1, remark));
    }
    for (SheetGrid.Comment comment : sheet.comments()) {
      notices.add(
          new Notice(
              offset + comment.row(),
              "cell %s%d has a comment, which is kept here only: %s"
                  .formatted(
                      CellReference.convertNumToColString(comment.column()),
                      comment.row(),
                      comment.text())));
    }
  }

  private static String named(String one, String many, List<String> names) {
    if (names.size() == 1) {
      return one + " " + names.get(0) + " is hidden";
    }
    List<String> shown = names.subList(0, Math.min(MOST_NAMED, names.size()));
    int more = names.size() - shown.size();
    return "%,d %s are hidden (%s%s)"
        .formatted(
            names.size(), many, String.join(", ", shown), more > 0 ? " and " + more + " more" : "");
  }
}
