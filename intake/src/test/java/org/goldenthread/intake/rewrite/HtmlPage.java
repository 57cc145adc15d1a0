package org.goldenthread.intake.rewrite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a text document as one HTML file: headings, paragraphs, lists and tables. */
final class HtmlPage {

  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6}) +(.*)");
  private static final Pattern RULE = Pattern.compile("[-\\s]*--[-\\s]*");
  private static final Pattern ITEM = Pattern.compile("(\\s*)[-*] +(.*)");

  private final StringBuilder html = new StringBuilder();
  private boolean inParagraph;
  private int listDepth;

  private HtmlPage() {}

  static String of(List<Passage> passages) {
    HtmlPage page = new HtmlPage();
    page.html.append(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n");
    for (Passage passage : passages) {
      if (passage instanceof Passage.Prose prose) {
        OfficePages.withBoldOfTheirOwn(prose.lines()).forEach(page::line);
      } else {
        page.table(((Passage.Rows) passage).rows());
      }
      page.close();
    }
    return page.html.append("</body>\n</html>\n").toString();
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank() || RULE.matcher(line).matches()) {
      close();
    } else if (heading.matches()) {
      close();
      String tag = "h" + heading.group(1).length();
      html.append("<" + tag + ">" + inline(heading.group(2)) + "</" + tag + ">\n");
    } else if (item.matches()) {
      item(item.group(1).isEmpty() ? 1 : 2, item.group(2));
    } else {
      if (OfficePages.NUMBERED.matcher(line).matches()) {
        close();
      }
      html.append(inParagraph ? "<br>\n" : "<p>").append(inline(line));
      inParagraph = true;
    }
  }

  private void item(int depth, String text) {
    if (listDepth == 0) {
      close();
    }
    toDepth(depth);
    html.append("<li>" + inline(text) + "\n");
  }

  private void toDepth(int depth) {
    while (listDepth < depth) {
      html.append("<ul>\n");
      listDepth++;
    }
    while (listDepth > depth) {
      html.append("</ul>\n");
      listDepth--;
    }
  }

  private void close() {
    html.append(inParagraph ? "</p>\n" : "");
    inParagraph = false;
    toDepth(0);
  }

  private static String inline(String line) {
    return line.strip()
        .replaceAll("\\[([^\\[\\]]{1,400})]\\(([^()\\s]{1,800})\\)", "<a href=\"$2\">$1</a>")
        .replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>")
        .replaceAll(Piece.EMPHASIS, "<i>$1</i>");
  }

  private void table(List<List<String>> rows) {
    html.append("<table>\n");
    for (List<String> row : rows) {
      if (RULE.matcher(String.join(" ", row)).matches()) {
        continue;
      }
      String tag = HeaderWords.isHeader(row) ? "th" : "td";
      html.append("<tr>\n");
      for (String cell : row) {
        html.append("<" + tag + ">" + inline(cell) + "</" + tag + ">\n");
      }
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }
}
