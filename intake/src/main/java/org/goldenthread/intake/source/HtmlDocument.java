package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Table;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** HTML files, with the line of every block by position tracking. */
final class HtmlDocument {
  private static final Set<String> SKIPPED =
      Set.of("script", "style", "noscript", "template", "head");

  private final List<Block> blocks = new ArrayList<>();
  private final int offset;
  private final Budget budget;
  private LineSink loose;

  private HtmlDocument(int offset, Budget budget) {
    this.offset = offset;
    this.budget = budget;
    this.loose = new LineSink(1 + offset, offset);
  }

  static List<Block> read(String html, Budget budget) {
    Element root = HtmlElements.parse(html, true, budget);
    HtmlDocument reader = new HtmlDocument(0, budget);
    reader.title(root);
    reader.children(root.selectFirst("body"));
    reader.flush();
    return reader.blocks;
  }

  /** Blocks of a piece of HTML inside a text; {@code linesBefore} lines of the file precede it. */
  static List<Block> fragment(String html, int linesBefore, Budget budget) {
    HtmlDocument reader = new HtmlDocument(linesBefore, budget);
    reader.children(HtmlElements.parse("<body>" + html, true, budget).selectFirst("body"));
    reader.flush();
    return reader.blocks;
  }

  private void title(Element root) {
    Element title = root.selectFirst("head > title");
    if (title != null
        && !title.text().isBlank()
        && !root.select("h1").text().contains(title.text())) {
      blocks.add(new Heading(1, title.text().strip(), lineOf(title), lineOf(title)));
    }
  }

  private void children(@Nullable Element element) {
    if (element == null) {
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        loose.at(lineOf(text) - offset);
        loose.text(text.getWholeText());
      } else if (child instanceof Element inner && !SKIPPED.contains(inner.normalName())) {
        element(inner);
      }
    }
  }

  private void element(Element element) {
    budget.piece();
    String name = element.normalName();
    if (name.matches("h[1-6]")) {
      heading(element, name.charAt(1) - '0');
    } else if (name.equals("table")) {
      table(element);
    } else if (name.equals("ul") || name.equals("ol")) {
      list(element);
    } else if (name.equals("br")) {
      loose.breakLine();
    } else if (element.isBlock()) {
      flush();
      children(element);
      flush();
    } else if (element.selectFirst("table, p, div, ul, ol") != null) {
      children(element);
    } else {
      Markup.walk(element, loose, 0);
    }
  }

  private void heading(Element element, int level) {
    flush();
    List<Line> text = lines(element);
    if (!text.isEmpty()) {
      String joined = String.join(" ", text.stream().map(Line::text).toList());
      blocks.add(new Heading(level, joined, lineOf(element), lineOf(element)));
    }
  }

  private void list(Element element) {
    flush();
    List<ListBlock.Item> items = new ArrayList<>();
    items(element, 1, items);
    if (!items.isEmpty()) {
      blocks.add(new ListBlock(items));
    }
  }

  /** The items of a list, and below each those of the lists inside it. */
  private void items(Element list, int depth, List<ListBlock.Item> into) {
    int number = 0;
    for (Element child : list.children()) {
      List<Element> inner = isList(child) ? List.of(child) : innerLists(child);
      if (!isList(child)) {
        inner.forEach(Element::remove);
      }
      List<Line> text = isList(child) ? List.of() : lines(child);
      if (!text.isEmpty()) {
        String marker = list.normalName().equals("ol") ? ++number + "." : "";
        into.add(new ListBlock.Item(marker, depth, text));
      }
      inner.forEach(each -> items(each, depth + 1, into));
    }
  }

  /** The lists of an item that are not themselves inside a list or table of it. */
  private static List<Element> innerLists(Element item) {
    List<Element> inner = new ArrayList<>();
    for (Element each : item.select("ul, ol")) {
      Element parent = each.parent();
      if (parent != null && parent.closest("ul, ol, table") == item.parent()) {
        inner.add(each);
      }
    }
    return inner;
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("ul") || element.normalName().equals("ol");
  }

  private void table(Element table) {
    flush();
    Element caption = table.selectFirst("caption");
    if (caption != null && caption.parent() == table) {
      heading(caption, 6);
    }
    TableGrid grid = new TableGrid(budget);
    Table read = HtmlTable.read(table, this::lines, this::lineOf, grid, budget);
    if (read != null) {
      blocks.add(read);
    }
  }

  private List<Line> lines(Element element) {
    budget.piece();
    LineSink sink = new LineSink(lineOf(element), offset);
    Markup.walkChildren(element, sink, 0);
    return sink.lines();
  }

  private void flush() {
    List<Line> text = loose.lines();
    if (!text.isEmpty()) {
      blocks.add(new Paragraph(text));
    }
    loose = new LineSink(1 + offset, offset);
  }

  private int lineOf(Node node) {
    return node.sourceRange().isTracked()
        ? node.sourceRange().start().lineNumber() + offset
        : 1 + offset;
  }
}
