package org.goldenthread.intake.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A paragraph of a text document as an office program holds it: stretches of text, plain or bold,
 * and no mark-up.
 *
 * @param bullet depth of the list it is an item of, 0 for none
 * @param rows of a table that stands in its place, otherwise empty
 */
record Piece(int bullet, List<Span> spans, List<List<String>> rows) {

  /** Words between single stars. */
  static final String EMPHASIS =
      "(?<![\\w*])\\*(?=[^\\s*])([^*\\n]{1,400}?)(?<=[^\\s*])\\*(?![\\w*])";

  /** A stretch of text in one style. */
  record Span(String text, boolean bold) {}

  String text() {
    StringBuilder text = new StringBuilder();
    spans.forEach(s -> text.append(s.text()));
    return text.toString().strip();
  }

  boolean isBold() {
    return spans.stream().allMatch(s -> s.bold() || s.text().isBlank());
  }

  /** The paragraphs of a cell or line with its HTML and Markdown. */
  static List<Piece> of(String marked) {
    String plain =
        marked
            .replaceAll("\\[([^\\[\\]]{1,400})]\\([^()\\s]{1,800}\\)", "$1")
            .replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>")
            .replaceAll(EMPHASIS, "$1")
            .replace("**", "")
            .replaceAll("<(?!/?[a-zA-Z])", "&lt;");
    Reader reader = new Reader();
    reader.children(Jsoup.parse("<body>" + plain).body(), false, 0);
    reader.end();
    return reader.pieces;
  }

  private static final class Reader {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private int bullet;

    void children(Element element, boolean bold, int depth) {
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode text) {
          words(text.getWholeText().replaceAll("\\s+", " "), bold);
        } else if (child instanceof Element inner) {
          element(inner, bold, depth);
        }
      }
    }

    /** A bullet begins a paragraph; converters leave spaces around tags that nobody typed. */
    private void words(String text, boolean bold) {
      for (String part : text.split("(?=[•○●▪◦])")) {
        if (part.startsWith("•") && !spans.isEmpty()) {
          end();
        }
        String before = spans.isEmpty() ? "" : spans.get(spans.size() - 1).text();
        boolean closes = part.matches("\\s+[,.;:)].*") && !before.isEmpty();
        String typed = closes || spans.isEmpty() ? part.stripLeading() : part;
        if (!typed.isEmpty()) {
          spans.add(new Span(typed, bold));
        }
      }
    }

    private void element(Element element, boolean bold, int depth) {
      switch (element.normalName()) {
        case "br" -> end();
        case "b", "strong" -> children(element, true, depth);
        case "ul", "ol" -> {
          end();
          children(element, bold, depth + 1);
          end();
        }
        case "li" -> {
          end();
          bullet = Math.max(1, depth);
          children(element, bold, depth);
          end();
        }
        case "sup" -> superscript(element, bold, depth);
        case "table" -> table(element);
        default -> {
          if (element.isBlock()) {
            end();
          }
          children(element, bold, depth);
          if (element.isBlock()) {
            end();
          }
        }
      }
    }

    private void superscript(Element element, boolean bold, int depth) {
      if (!spans.isEmpty()) {
        Span last = spans.remove(spans.size() - 1);
        String text = last.text();
        boolean digit = text.stripTrailing().matches("(?s).*\\d$");
        spans.add(new Span(digit ? text.stripTrailing() : text, last.bold()));
      }
      children(element, bold, depth);
    }

    private void table(Element table) {
      end();
      List<List<String>> rows = new ArrayList<>();
      for (Element row : table.select("tr")) {
        rows.add(row.select("td, th").stream().map(Element::text).toList());
      }
      pieces.add(new Piece(0, List.of(), rows));
    }

    void end() {
      if (spans.stream().anyMatch(s -> !s.text().isBlank())) {
        pieces.add(new Piece(bullet, List.copyOf(spans), List.of()));
      }
      spans.clear();
      bullet = 0;
    }
  }
}
