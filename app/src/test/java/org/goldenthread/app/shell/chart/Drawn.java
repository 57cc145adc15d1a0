package org.goldenthread.app.shell.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.goldenthread.app.shell.Views;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawn chart, read back by an XML parser as somebody sees it. */
final class Drawn {

  private static final Pattern CORNER = Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)");

  private final Document document;

  Drawn(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    } catch (Exception notXml) {
      throw new AssertionError("not well-formed: " + notXml.getMessage() + "\n" + svg, notXml);
    }
  }

  static Drawn of(Chart chart, Size size) {
    return new Drawn(chart.draw(size, "chart", Views.MESSAGES).svg());
  }

  /** A word or number of the picture, where it stands. */
  record Word(String text, double left, double right, double baseline) {

    boolean covers(Word other) {
      return left < other.right
          && other.left < right
          && Math.abs(baseline - other.baseline) < TextFit.FONT;
    }
  }

  List<Word> words() {
    List<Word> words = new ArrayList<>();
    for (Element text : elements("text")) {
      double x = number(text, "x");
      String said = text.getTextContent();
      double width = TextFit.width(said);
      if (inherited(text, "font-weight").equals("bold")) {
        width = TextFit.boldWidth(said);
      }
      double left =
          switch (inherited(text, "text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
          };
      words.add(new Word(said, left, left + width, number(text, "y")));
    }
    return words;
  }

  List<String> texts() {
    return words().stream().map(Word::text).toList();
  }

  Word word(String text) {
    return words().stream()
        .filter(word -> word.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " is not among " + texts()));
  }

  /** The place of a value by two ticks of the scale. */
  double heightOf(double value, double tickA, String textA, double tickB, String textB) {
    double a = word(textA).baseline() - TextFit.BASELINE;
    double b = word(textB).baseline() - TextFit.BASELINE;
    return a + (value - tickA) / (tickB - tickA) * (b - a);
  }

  /** Corners of the first line drawn with this colour and no fill. */
  List<double[]> cornersOf(String colour) {
    return corners(line(colour));
  }

  /** Data of the first line drawn with this colour and no fill. */
  String line(String colour) {
    for (Element path : elements("path")) {
      if (inherited(path, "stroke").equals(colour) && inherited(path, "fill").equals("none")) {
        return path.getAttribute("d");
      }
    }
    throw new AssertionError("no line in " + colour);
  }

  /** Data of the shapes with this fill and edge; empty when there are none. */
  String shapes(String fill, String stroke) {
    StringBuilder data = new StringBuilder();
    for (Element path : elements("path")) {
      if (inherited(path, "fill").equals(fill) && inherited(path, "stroke").equals(stroke)) {
        data.append(path.getAttribute("d"));
      }
    }
    return data.toString();
  }

  static List<double[]> corners(String path) {
    List<double[]> corners = new ArrayList<>();
    Matcher corner = CORNER.matcher(path);
    while (corner.find()) {
      corners.add(
          new double[] {Double.parseDouble(corner.group(1)), Double.parseDouble(corner.group(2))});
    }
    return corners;
  }

  List<Element> elements(String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  Element root() {
    return document.getDocumentElement();
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  static String inherited(Element element, String attribute) {
    for (Node at = element; at instanceof Element own; at = at.getParentNode()) {
      if (own.hasAttribute(attribute)) {
        return own.getAttribute(attribute);
      }
    }
    return "";
  }
}
