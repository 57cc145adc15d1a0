package org.goldenthread.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Fill;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Notice;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads an OpenDocument text. Its lines are the running numbers of its paragraphs and table rows,
 * as in a Word document.
 */
final class OdtFile {
  private static final int MOST_REPEATED = 1_000;

  /** No table is as wide; further right columns are counted no more. */
  private static final int MOST_COLUMNS = 1_000_000;

  private static final int MOST_LISTS = 50_000;
  private static final int LEVELS = 10;

  private final Xml xml;
  private final OdfStyles styles;
  private final Budget budget;
  private final List<String> notes = new ArrayList<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private int line;
  private int row;
  private int pictures;
  private int changes;

  private OdtFile(Xml xml, OdfStyles styles, Budget budget) {
    this.xml = xml;
    this.budget = budget;
    this.styles = styles;
  }

  static Content read(ZipParts zip) throws IOException, XMLStreamException, UnreadableException {
    OdfStyles styles = OdfFile.styles(zip);
    try (Xml xml = zip.content("content.xml")) {
      OdtFile file = new OdtFile(xml, styles, zip.budget());
      List<Block> blocks = new ArrayList<>();
      for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
        if (at.equals("text")) {
          file.walk(blocks);
          break;
        }
        styles.take(at, xml);
      }
      file.notes.forEach(n -> file.note(n, blocks));
      return new Content(blocks, List.of(), file.notices(OdfFile.hasMacros(zip)));
    }
  }

  private void note(String text, List<Block> into) {
    LineSink sink = new LineSink(++line);
    sink.plain("Note " + text);
    into.add(new Paragraph(sink.lines()));
  }

  private List<Notice> notices(boolean macros) {
    List<Notice> notices = new ArrayList<>();
    if (macros) {
      notices.add(new Notice(1, "The document carries macros. They were not run"));
    }
    if (changes > 0) {
      notices.add(new Notice(1, WordFile.said(changes, "tracked change") + " read as accepted"));
    }
    if (pictures > 0) {
      notices.add(new Notice(1, WordFile.said(pictures, "picture") + " not read"));
    }
    return notices;
  }

  private void walk(List<Block> into) throws XMLStreamException {
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      switch (at) {
        case "h" -> heading(into);
        case "p" -> paragraph(into);
        case "list" -> {
          List<ListBlock.Item> items = new ArrayList<>();
          list(xml.attribute("style-name"), 1, items);
          if (!items.isEmpty()) {
            into.add(new ListBlock(items));
          }
        }
        case "table" -> table(into);
        case "section", "index-body" -> walk(into);
        case "changed-region" -> changes++;
        case "tracked-changes" -> walk(into);
        default -> {}
      }
    }
  }

  private LineSink sink() {
    if (row == 0) {
      budget.row(++line);
    }
    return new LineSink(row > 0 ? row : line);
  }

  private void heading(List<Block> into) throws XMLStreamException {
    int level = Math.max(1, Math.min(6, xml.number("outline-level", 1)));
    List<Block> beside = new ArrayList<>();
    List<Line> lines = lines(false, beside);
    if (!lines.isEmpty()) {
      int at = lines.get(0).source();
      String text = String.join(" ", lines.stream().map(Line::text).toList());
      into.add(row > 0 ? new Paragraph(lines) : new Heading(level, text, at, at));
    }
    into.addAll(beside);
  }

  private void paragraph(List<Block> into) throws XMLStreamException {
    String style = xml.attribute("style-name");
    int level = styles.heading("paragraph", style);
    List<Block> beside = new ArrayList<>();
    List<Line> lines = lines(styles.bold("paragraph", style), beside);
    if (!lines.isEmpty() && level > 0 && row == 0) {
      int at = lines.get(0).source();
      String text = String.join(" ", lines.stream().map(Line::text).toList());
      into.add(new Heading(level, text, at, at));
    } else if (!lines.isEmpty()) {
      into.add(new Paragraph(lines));
    }
    into.addAll(beside);
  }

  private List<Line> lines(boolean bold, List<Block> beside) throws XMLStreamException {
    LineSink sink = sink();
    if (bold) {
      sink.open(true, false);
    }
    OdfText.read(xml, styles, sink, name -> beside(name, beside));
    return sink.lines();
  }

  private void beside(String name, List<Block> beside) throws XMLStreamException {
    switch (name) {
      case "text-box" -> walk(beside);
      case "note" -> {
        int depth = xml.depth();
        for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
          if (at.equals("note-body")) {
            notes.add((notes.size() + 1) + ": " + xml.allText().strip());
          }
        }
      }
      default -> pictures++;
    }
  }

  private void list(@Nullable String style, int depth, List<ListBlock.Item> items)
      throws XMLStreamException {
    String name = String.valueOf(style);
    boolean goesOn =
        xml.flag("continue-numbering", false) || xml.attribute("continue-list") != null;
    if (counts.size() > MOST_LISTS) {
      throw new XMLStreamException("more kinds of lists than any program writes");
    }
    int[] count = counts.computeIfAbsent(name, n -> new int[LEVELS + 1]);
    int level = Math.min(LEVELS, depth);
    if (!goesOn) {
      OdfStyles.ListLevel own = styles.level(style, level);
      count[level] = own == null ? 0 : own.start() - 1;
    }
    int list = xml.depth();
    for (String at = xml.next(list); at != null; at = xml.next(list)) {
      if (at.equals("list-item") || at.equals("list-header")) {
        count[level] += at.equals("list-item") ? 1 : 0;
        String marker = at.equals("list-item") ? marker(style, level, count) : "";
        item(style, marker, depth, items);
      }
    }
  }

  private void item(@Nullable String style, String marker, int depth, List<ListBlock.Item> items)
      throws XMLStreamException {
    boolean first = true;
    int item = xml.depth();
    for (String at = xml.next(item); at != null; at = xml.next(item)) {
      if (at.equals("list")) {
        String own = xml.attribute("style-name");
        list(own == null ? style : own, depth + 1, items);
      } else if (at.equals("p") || at.equals("h")) {
        boolean bold = styles.bold("paragraph", xml.attribute("style-name"));
        List<Line> lines = lines(bold, new ArrayList<>());
        if (!lines.isEmpty()) {
          items.add(new ListBlock.Item(first ? marker : "", depth, lines));
          first = false;
        }
      }
    }
  }

  private String marker(@Nullable String style, int level, int[] count) {
    OdfStyles.ListLevel own = styles.level(style, level);
    if (own == null || own.format().isEmpty()) {
      return WordNumbers.BULLET;
    }
    List<String> parts = new ArrayList<>();
    for (int i = Math.max(1, level - own.levels() + 1); i <= level; i++) {
      OdfStyles.ListLevel at = styles.level(style, i);
      String format = at == null || at.format().isEmpty() ? "1" : at.format();
      parts.add(number(count[i], format));
    }
    return own.prefix() + String.join(".", parts) + own.suffix();
  }

  private static String number(int count, String format) {
    return switch (format) {
      case "a" -> WordNumbers.number(count, "lowerLetter");
      case "A" -> WordNumbers.number(count, "upperLetter");
      case "i" -> WordNumbers.number(count, "lowerRoman");
      case "I" -> WordNumbers.number(count, "lowerRoman").toUpperCase(Locale.ROOT);
      default -> WordNumbers.number(count, "decimal");
    };
  }

  private void table(List<Block> into) throws XMLStreamException {
    boolean outermost = row == 0;
    TableGrid grid = new TableGrid(budget);
    rows(grid, outermost);
    row = outermost ? 0 : row;
    Table table = grid.table();
    if (table != null) {
      into.add(table);
    }
  }

  private void rows(TableGrid grid, boolean outermost) throws XMLStreamException {
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      switch (at) {
        case "table-row" -> {
          row = outermost ? ++line : row;
          budget.row(row);
          grid.row(row);
          cells(grid);
        }
        case "table-header-rows", "table-rows", "table-row-group" -> rows(grid, outermost);
        default -> {}
      }
    }
  }

  private void cells(TableGrid grid) throws XMLStreamException {
    int column = 0;
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      int times = Math.min(MOST_REPEATED, Math.max(1, xml.number("number-columns-repeated", 1)));
      if (at.equals("table-cell")) {
        int across = Math.min(MOST_REPEATED, Math.max(1, xml.number("number-columns-spanned", 1)));
        int down = Math.max(1, xml.number("number-rows-spanned", 1));
        Fill fill = styles.fill("table-cell", xml.attribute("style-name"));
        List<Block> blocks = new ArrayList<>();
        budget.cell(row);
        walk(blocks);
        grid.put(column, new Cell(CellLines.of(blocks), row, fill), down, across);
      }
      column = Math.min(MOST_COLUMNS, column + times);
    }
  }
}
