package org.goldenthread.intake.rewrite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a text document as one HTML file: headings, paragraphs, lists and tables. */
final class HtmlPage {

  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6}) +(.*)");
  private static final Pattern RULE = Pattern.compile("[-\\s]*--[-\\s]*");
  private static final Pattern ITEM = Pattern.compile("\\s*[-*] +(.*)");

  private final StringBuilder html = new StringBuilder();
  private boolean inParagraph;
  private boolean inList;

  private HtmlPage() {}

  static String of(List<Passage> passages) {
    HtmlPage page = new HtmlPage();
    page.html.append(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n");
    for (Passage passage : passages) {
      if (passage instanceof Passage.Prose prose) {
        prose.lines().forEach(page::line);
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
      if (!inList) {
        close();
        html.append("<ul>\n");
        inList = true;
      }
      html.append("<li>" + inline(item.group(1)) + "</li>\n");
    } else {
      html.append(inParagraph ? "<br>\n" : "<p>").append(inline(line));
      inParagraph = true;
    }
  }

  private void close() {
    html.append(inParagraph ? "</p>\n" : "").append(inList ? "</ul>\n" : "");
    inParagraph = false;
    inList = false;
  }

  private static String inline(String line) {
    return line.strip().replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>");
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
