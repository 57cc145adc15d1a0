package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Inline HTML and Markdown into lines. */
final class Markup {
  /** Deepest nesting of elements that is read; deeper files were refused before. */
  static final int MAX_DEPTH = 200;

  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em");
  private static final Set<String> SKIPPED =
      Set.of("script", "style", "head", "noscript", "template");
  private static final String TAG_NAMES =
      "a|abbr|b|big|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em"
          + "|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|img|input|ins|label|li|main"
          + "|mark|nav|ol|p|pre|q|s|section|article|small|span|strike|strong|style|sub|sup|table"
          + "|tbody|td|tfoot|th|thead|time|title|tr|tt|u|ul";
  private static final Pattern NOT_A_TAG =
      Pattern.compile(
          "<(?!/?(?:" + TAG_NAMES + ")(?:\\s[^<>]{0,400})?/?>)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,32};");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,400})]\\([^()\\s]{1,800}\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])([^*\\n]{1,400}?)(?<=[^\\s*])\\*(?![\\w*])");

  private Markup() {}

  /** Lines of a cell of a text file, all standing on line {@code source}. */
  static List<Line> cell(String fragment, int source, Budget budget) {
    LineSink sink = new LineSink(source);
    feed(fragment, sink, budget);
    return sink.lines();
  }

  /** Feeds running text; Markdown links are replaced by their text and emphasis by the words. */
  static void prose(String text, LineSink sink, Budget budget) {
    feed(
        EMPHASIS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("<i>$1</i>"),
        sink,
        budget);
  }

  /** Feeds text in which tags and entities may stand: what made a page often made a table too. */
  static void feed(String fragment, LineSink sink, Budget budget) {
    if (fragment.indexOf('<') < 0 && !ENTITY.matcher(fragment).find()) {
      sink.text(fragment);
      return;
    }
    String safe = NOT_A_TAG.matcher(fragment).replaceAll("&lt;");
    Element body = HtmlElements.parse("<body>" + safe, false, budget).selectFirst("body");
    if (body != null) {
      walkChildren(body, sink, 0);
    }
  }

  /** Walks what is inside an element. Depth is bounded because deep files are refused. */
  static void walkChildren(Element element, LineSink sink, int listDepth) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        at(text, sink);
        sink.text(text.getWholeText());
      } else if (child instanceof Element inner) {
        walk(inner, sink, listDepth);
      }
    }
  }

  static void walk(Element element, LineSink sink, int listDepth) {
    String name = element.normalName();
    if (SKIPPED.contains(name)) {
      return;
    }
    at(element, sink);
    switch (name) {
      case "br" -> sink.breakLine();
      case "table" -> nestedTable(element, sink);
      case "li" -> {
        sink.startItem(Math.max(1, listDepth));
        walkChildren(element, sink, listDepth);
        sink.endItem(listDepth);
      }
      case "ul", "ol" -> {
        sink.breakLine();
        walkChildren(element, sink, listDepth + 1);
        sink.breakLine();
      }
      case "sup" -> {
        sink.openSuperscript();
        walkChildren(element, sink, listDepth);
        sink.close(false, false);
      }
      default -> styledOrBlock(element, sink, listDepth);
    }
  }

  private static void styledOrBlock(Element element, LineSink sink, int listDepth) {
    if (element.isBlock()) {
      sink.breakLine();
      walkChildren(element, sink, listDepth);
      sink.breakLine();
      return;
    }
    boolean bold = BOLD.contains(element.normalName());
    boolean italic = ITALIC.contains(element.normalName());
    sink.open(bold, italic);
    walkChildren(element, sink, listDepth);
    sink.close(bold, italic);
  }

  private static void nestedTable(Element table, LineSink sink) {
    for (Element row : table.select("tr")) {
      if (row.closest("table") != table) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        LineSink inner = new LineSink(1);
        walkChildren(cell, inner, 0);
        cells.add(String.join(" ", inner.lines().stream().map(Line::text).toList()));
      }
      at(row, sink);
      sink.tableRow(cells);
    }
  }

  private static void at(Node node, LineSink sink) {
    if (node.sourceRange().isTracked()) {
      sink.at(node.sourceRange().start().lineNumber());
    }
  }
}
