package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Fill;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Notice;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * Walks the text of a Word document. Its lines are the running numbers of its paragraphs and table
 * rows, from 1; what stands in a row has the row's number. Tracked changes are read as accepted.
 */
final class WordBody {
  private static final int MOST_PAGES = 20_000;

  private final Xml xml;
  private final WordStyles styles;
  private final WordNumbers numbers;
  private final WordRuns runs;
  private final Budget budget;
  private final List<Part> parts = new ArrayList<>();
  private int line;
  private int row;
  private int pages = 1;
  private int pictures;
  private int pasted;
  private @Nullable WordParagraph current;
  private @Nullable WordParagraph pending;

  /** Takes an element that is no block of its own. */
  interface Other {
    void take(String name) throws XMLStreamException;
  }

  WordBody(Xml xml, WordStyles styles, WordNumbers numbers, Budget budget) {
    this.xml = xml;
    this.budget = budget;
    this.styles = styles;
    this.numbers = numbers;
    this.runs = new WordRuns(xml, styles, this);
  }

  List<Block> read() throws XMLStreamException {
    for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
      if (at.equals("body")) {
        return blocks(name -> {});
      }
    }
    return List.of();
  }

  /** The pages, when Word noted where they end. */
  List<Part> parts() {
    return parts;
  }

  List<String> noted() {
    return runs.noted();
  }

  /** The number of a paragraph that is added at the end. */
  int nextLine() {
    return ++line;
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (runs.changes() > 0) {
      notices.add(
          new Notice(
              1,
              WordFile.said(runs.changes(), "tracked change")
                  + " read as accepted: what was inserted stands, what was deleted does not"));
    }
    if (pictures > 0) {
      notices.add(new Notice(1, WordFile.said(pictures, "picture") + " not read"));
    }
    if (pasted > 0) {
      notices.add(new Notice(1, WordFile.said(pasted, "file") + " inside the document not read"));
    }
    return notices;
  }

  /** Says that a page begins here. */
  void page() {
    boolean begins = current == null || current.sink().isBlank();
    int first = row > 0 ? row : begins ? Math.max(1, line) : line + 1;
    if (parts.isEmpty()) {
      parts.add(new Part("page 1", 1, 1));
    }
    if (pages == MOST_PAGES) {
      return;
    }
    pages++;
    parts.add(new Part("page " + pages, first, first));
  }

  void picture() {
    pictures++;
  }

  /** The blocks inside the present element; others of its elements go to {@code other}. */
  List<Block> blocks(Other other) throws XMLStreamException {
    Collected into = new Collected();
    walk(into, other);
    if (pending != null) {
      into.add(pending, isInTable(), styles);
      pending = null;
    }
    into.endList();
    return into.blocks;
  }

  /** The blocks of a box that stands beside the present paragraph. */
  List<Block> box() throws XMLStreamException {
    WordParagraph outer = current;
    List<Block> blocks = blocks(name -> {});
    current = outer;
    return blocks;
  }

  private void walk(Collected into, Other other) throws XMLStreamException {
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      switch (at) {
        case "p" -> paragraph(into);
        case "tbl" -> {
          into.endList();
          into.blocks.addAll(new WordTable(xml, this).read());
        }
        case "altChunk" -> pasted++;
        case "del", "moveFrom" -> runs.changed();
        case "ins", "moveTo" -> {
          runs.changed();
          walk(into, other);
        }
        case "sdt", "sdtContent", "customXml", "smartTag", "AlternateContent", "Choice" ->
            walk(into, other);
        default -> other.take(at);
      }
    }
  }

  /** What is read of the whole document. */
  Budget budget() {
    return budget;
  }

  boolean isInTable() {
    return row > 0;
  }

  /** Begins a row of a table that stands in no other; gives its number. */
  int beginRow() {
    row = ++line;
    return row;
  }

  int row() {
    return row;
  }

  void endTable() {
    row = 0;
  }

  /** Forgets the colours seen so far and gives the first of them. */
  @Nullable Fill takeColour() {
    return runs.takeColour();
  }

  private void paragraph(Collected into) throws XMLStreamException {
    WordParagraph open = pending;
    if (open == null) {
      if (!isInTable()) {
        budget.row(++line);
      }
      open = new WordParagraph(row > 0 ? row : line);
    }
    pending = null;
    open.goesOn(false);
    current = open;
    List<Block> beside = new ArrayList<>();
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      if (at.equals("pPr")) {
        properties(open);
      } else {
        runs.inline(at, open, beside);
      }
    }
    current = null;
    if (open.goesOn()) {
      pending = open;
    } else {
      into.add(open, isInTable(), styles);
    }
    if (!beside.isEmpty()) {
      into.endList();
      into.blocks.addAll(beside);
    }
  }

  private void properties(WordParagraph open) throws XMLStreamException {
    String style = null;
    Integer outline = null;
    Integer numbering = null;
    Integer level = null;
    int depth = xml.depth();
    for (String at = xml.nextWithin(depth); at != null; at = xml.nextWithin(depth)) {
      switch (at) {
        case "pStyle" -> style = xml.attribute("val");
        case "outlineLvl" -> outline = xml.number("val", 9);
        case "numId" -> numbering = xml.number("val", 0);
        case "ilvl" -> level = xml.number("val", 0);
        case "shd" -> runs.colour(OfficeColours.hex(xml.attribute("fill")));
        case "del" -> open.goesOn(true);
        case "pPrChange", "rPrChange" -> runs.changed(xml);
        default -> {}
      }
    }
    open.style(style, styles.bold(style));
    open.heading(outline == null ? styles.heading(style) : WordStyles.headingOf(outline));
    Integer by = numbering == null ? styles.numbers(style) : numbering;
    int at = level == null ? styles.level(style) : level;
    if (by != null && by > 0) {
      open.label(numbers.next(by, at), at + 1);
    }
  }

  /** Blocks in their order, with the list that is still open. */
  private static final class Collected {
    private final List<Block> blocks = new ArrayList<>();
    private final List<ListBlock.Item> items = new ArrayList<>();

    void add(WordParagraph paragraph, boolean inTable, WordStyles styles) {
      List<Line> lines = paragraph.lines();
      String label = paragraph.label();
      if (lines.isEmpty()) {
        if (inTable && label != null && !label.equals(WordNumbers.BULLET)) {
          endList();
          blocks.add(new Paragraph(List.of(Line.of(label, paragraph.sink().source()))));
        }
        return;
      }
      if (styles.isContents(paragraph.style())) {
        return;
      }
      if (paragraph.heading() > 0 && !inTable) {
        endList();
        String text = String.join(" ", lines.stream().map(Line::text).toList());
        int at = lines.get(0).source();
        String printed = label == null || label.equals(WordNumbers.BULLET) ? "" : label + " ";
        blocks.add(new Heading(paragraph.heading(), printed + text, at, at));
      } else if (label != null) {
        items.add(new ListBlock.Item(label, paragraph.depth(), lines));
      } else {
        endList();
        blocks.add(new Paragraph(lines));
      }
    }

    void endList() {
      if (!items.isEmpty()) {
        blocks.add(new ListBlock(items));
        items.clear();
      }
    }
  }
}
