package org.goldenthread.intake.source;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.goldenthread.intake.model.Line;

/** The text inside one paragraph of an OpenDocument file. */
final class OdfText {
  private static final int MOST_SPACES = 100;

  /** Takes what is no running text: notes and boxes. */
  interface Beside {
    /** Reads the present element to its end. */
    void take(String name) throws XMLStreamException;
  }

  private OdfText() {}

  /** The text of the present element, without notes and comments. */
  static String plain(Xml xml) throws XMLStreamException {
    LineSink sink = new LineSink(1);
    read(xml, new OdfStyles(), sink, name -> {});
    List<String> lines = sink.lines().stream().map(Line::text).toList();
    return String.join("\n", lines);
  }

  /** Adds the text of the present element as lines of a cell, without notes and comments. */
  static void rich(Xml xml, OdfStyles styles, List<RichText.Stretch> into)
      throws XMLStreamException {
    LineSink sink = new LineSink(1);
    read(xml, styles, sink, name -> {});
    String before = into.isEmpty() ? " ".repeat(Math.min(MOST_SPACES, sink.indent())) : "\n";
    for (Line line : sink.lines()) {
      if (!before.isEmpty()) {
        into.add(new RichText.Stretch(before, null));
      }
      before = "\n";
      into.addAll(RichText.stretches(line));
    }
  }

  /** Reads the present element to its end. */
  static void read(Xml xml, OdfStyles styles, LineSink sink, Beside beside)
      throws XMLStreamException {
    int depth = xml.depth();
    while (xml.depth() >= depth) {
      int event = xml.step();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        sink.plain(xml.text());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        inline(xml.name(), xml, styles, sink, beside);
      }
    }
  }

  private static void inline(String name, Xml xml, OdfStyles styles, LineSink sink, Beside beside)
      throws XMLStreamException {
    switch (name) {
      case "s" -> sink.plain(" ".repeat(Math.min(MOST_SPACES, Math.max(1, xml.number("c", 1)))));
      case "tab" -> sink.plain(" ");
      case "line-break" -> sink.breakLine();
      case "span" -> {
        boolean bold = styles.bold("text", xml.attribute("style-name"));
        if (bold) {
          sink.open(true, false);
        }
        read(xml, styles, sink, beside);
        if (bold) {
          sink.close(true, false);
        }
      }
      case "annotation", "annotation-end", "tracked-changes", "object", "ruby-text" -> xml.skip();
      case "note", "text-box", "image" -> {
        beside.take(name);
      }
      default -> {}
    }
  }
}
