package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;

/**
 * Text with Markdown headings, bold and lists, and tables as tab-separated lines, pipe tables or
 * HTML. One pass over the lines.
 */
final class TextDocument {
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*)$");
  private static final Pattern ITEM =
      Pattern.compile("^(\\s*)([-*+•○▪]|\\(?[0-9]{1,3}[.)]|\\(?[a-zA-Z][.)])\\s+(\\S.*)$");

  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern TAB = Pattern.compile("\t");
  private static final String STROKES = "-_=*";
  private static final String BESIDE_STROKES = "|: \t\u000B\f";

  private final List<String> lines;
  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private int at;
  private int width;

  private TextDocument(List<String> lines, Budget budget) {
    this.lines = lines;
    this.budget = budget;
  }

  static List<Block> read(String text, Budget budget) {
    budget.lines(text);
    TextDocument reader = new TextDocument(List.of(text.split("\r\n|[\n\r]", -1)), budget);
    while (reader.at < reader.lines.size()) {
      reader.next();
    }
    return reader.blocks;
  }

  private void next() {
    budget.piece();
    String line = lines.get(at);
    if (line.isBlank() || isRule(line)) {
      at++;
    } else if (isTabRow(line)) {
      tabTable();
    } else if (startsTable(line)) {
      htmlTable();
    } else if (isPipeRow(line)) {
      pipeTable();
    } else if (HEADING.matcher(line).matches()) {
      heading(line);
    } else if (ITEM.matcher(line).matches()) {
      list();
    } else {
      paragraph();
    }
  }

  /** A line of nothing but rule marks, two of which stand together; a loop, as it may be long. */
  private static boolean isRule(String line) {
    boolean pair = false;
    for (int i = 0; i < line.length(); i++) {
      boolean stroke = STROKES.indexOf(line.charAt(i)) >= 0;
      if (!stroke && BESIDE_STROKES.indexOf(line.charAt(i)) < 0) {
        return false;
      }
      pair |= stroke && i > 0 && STROKES.indexOf(line.charAt(i - 1)) >= 0;
    }
    return pair;
  }

  private static boolean isTabRow(String line) {
    return line.indexOf('\t') >= 0 && !line.isBlank();
  }

  private static boolean isPipeRow(String line) {
    String stripped = line.strip();
    return stripped.startsWith("|") && stripped.indexOf('|', 1) > 0;
  }

  private static boolean startsTable(String line) {
    return line.stripLeading().toLowerCase(Locale.ROOT).startsWith("<table");
  }

  private boolean isPlain(String line) {
    return !line.isBlank()
        && !isTabRow(line)
        && !isPipeRow(line)
        && !startsTable(line)
        && !HEADING.matcher(line).matches()
        && !isRule(line);
  }

  private void tabTable() {
    List<Row> rows = new ArrayList<>();
    while (at < lines.size()) {
      String line = lines.get(at);
      if (isTabRow(line)) {
        if (!isRule(line)) {
          rows.add(row(line, TAB));
        }
      } else if (line.isBlank() || !isRule(line)) {
        break;
      }
      at++;
    }
    addTable(rows);
  }

  private void pipeTable() {
    List<Row> rows = new ArrayList<>();
    while (at < lines.size() && isPipeRow(lines.get(at))) {
      String line = lines.get(at).strip();
      if (!isRule(line)) {
        String inner =
            line.endsWith("|") ? line.substring(1, line.length() - 1) : line.substring(1);
        rows.add(row(inner, BAR));
      }
      at++;
    }
    addTable(rows);
  }

  /** The row of the present line; what is right of the columns that a plan has is only counted. */
  private Row row(String line, Pattern between) {
    String[] texts = between.split(line, SheetGrid.MOST_COLUMNS + 1);
    width = Math.max(width, texts.length);
    budget.row(at + 1);
    List<Cell> cells = new ArrayList<>(texts.length);
    for (String text : texts) {
      budget.cell(at + 1);
      cells.add(new Cell(Markup.cell(text, at + 1, budget), at + 1));
    }
    return new Row(cells, at + 1);
  }

  private void addTable(List<Row> rows) {
    int columns = width;
    width = 0;
    if (columns > SheetGrid.MOST_COLUMNS) {
      budget.tooWide(rows.get(0).line());
    } else if (rows.stream().anyMatch(r -> !r.isEmpty())) {
      blocks.add(new Table(rows));
    }
  }

  /** An HTML table that stands as a block of its own, up to its end tag or the end of the text. */
  private void htmlTable() {
    int first = at;
    int depth = 0;
    StringBuilder html = new StringBuilder();
    do {
      String line = lines.get(at++);
      html.append(line).append('\n');
      String lower = line.toLowerCase(Locale.ROOT);
      depth += count(lower, "<table") - count(lower, "</table");
    } while (depth > 0 && at < lines.size());
    blocks.addAll(HtmlDocument.fragment(html.toString(), first, budget));
  }

  private static int count(String text, String part) {
    int found = 0;
    for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length())) {
      found++;
    }
    return found;
  }

  private void heading(String line) {
    Matcher m = HEADING.matcher(line);
    if (m.matches()) {
      LineSink sink = new LineSink(at + 1);
      budget.row(at + 1);
      Markup.prose(withoutClosing(m.group(2)), sink, budget);
      String text = String.join(" ", sink.lines().stream().map(Line::text).toList());
      if (!text.isEmpty()) {
        blocks.add(new Heading(m.group(1).length(), text, at + 1, at + 1));
      }
    }
    at++;
  }

  /** A heading's text without the number signs that may close it. */
  private static String withoutClosing(String heading) {
    int end = heading.length();
    while (end > 0 && heading.charAt(end - 1) == '#') {
      end--;
    }
    return heading.substring(0, end).stripTrailing();
  }

  private void list() {
    List<ListBlock.Item> items = new ArrayList<>();
    while (at < lines.size() && isPlain(lines.get(at))) {
      Matcher m = ITEM.matcher(lines.get(at));
      if (!m.matches()) {
        break;
      }
      String marker = m.group(2);
      int depth = 1 + (m.group(1).length() + 1) / 2;
      LineSink sink = new LineSink(at + 1);
      budget.row(at + 1);
      Markup.prose(m.group(3), sink, budget);
      at++;
      while (at < lines.size()
          && isPlain(lines.get(at))
          && !ITEM.matcher(lines.get(at)).matches()) {
        proseLine(sink);
      }
      List<Line> text = sink.lines();
      if (!text.isEmpty()) {
        items.add(new ListBlock.Item(marker, depth, text));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new ListBlock(items));
    }
  }

  private void paragraph() {
    LineSink sink = new LineSink(at + 1);
    do {
      proseLine(sink);
    } while (at < lines.size() && isPlain(lines.get(at)) && !ITEM.matcher(lines.get(at)).matches());
    List<Line> text = sink.lines();
    if (!text.isEmpty()) {
      blocks.add(new Paragraph(text));
    }
  }

  private void proseLine(LineSink sink) {
    budget.row(at + 1);
    sink.breakLine();
    sink.at(at + 1);
    Markup.prose(lines.get(at), sink, budget);
    at++;
  }
}
