package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside a paragraph of a Word document. */
final class WordRuns {
  private final Xml xml;
  private final WordStyles styles;
  private final WordBody body;
  private final List<String> noted = new ArrayList<>();
  private int changes;
  private @Nullable Fill colour;

  WordRuns(Xml xml, WordStyles styles, WordBody body) {
    this.xml = xml;
    this.styles = styles;
    this.body = body;
  }

  List<String> noted() {
    return noted;
  }

  int changes() {
    return changes;
  }

  void changed() {
    changes++;
  }

  /** Counts a change of looks and passes over what it looked like before. */
  void changed(Xml element) throws XMLStreamException {
    changes++;
    element.skip();
  }

  void colour(@Nullable Fill seen) {
    Fill ground = OfficeColours.ground(seen);
    colour = colour == null ? ground : colour;
  }

  @Nullable Fill takeColour() {
    Fill seen = colour;
    colour = null;
    return seen;
  }

  /**
   * Reads one element of a paragraph.
   *
   * @param beside takes what stands in boxes beside the paragraph
   */
  void inline(String name, WordParagraph into, List<Block> beside) throws XMLStreamException {
    switch (name) {
      case "r" -> run(into, beside);
      case "del", "moveFrom" -> changes++;
      case "ins", "moveTo" -> {
        changes++;
        all(into, beside);
      }
      case "hyperlink", "smartTag", "fldSimple", "customXml", "sdt", "sdtContent", "dir", "bdo" ->
          all(into, beside);
      case "AlternateContent" -> choice(into, beside);
      default -> {}
    }
  }

  private void all(WordParagraph into, List<Block> beside) throws XMLStreamException {
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      inline(at, into, beside);
    }
  }

  private void choice(WordParagraph into, List<Block> beside) throws XMLStreamException {
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      if (at.equals("Choice")) {
        all(into, beside);
      }
    }
  }

  private void run(WordParagraph into, List<Block> beside) throws XMLStreamException {
    boolean bold = into.isBold();
    boolean italic = false;
    boolean opened = false;
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      if (at.equals("rPr")) {
        Look look = look(bold);
        if (look.hidden) {
          return;
        }
        bold = look.bold;
        italic = look.italic;
        continue;
      }
      if (!opened && (bold || italic)) {
        into.sink().open(bold, italic);
        opened = true;
      }
      piece(at, into, beside);
    }
    if (opened) {
      into.sink().close(bold, italic);
    }
  }

  private void noted(String kind) {
    if (noted.size() < WordFile.MOST_NOTES) {
      noted.add(kind + xml.attribute("id", ""));
    }
  }

  private record Look(boolean bold, boolean italic, boolean hidden) {}

  private Look look(boolean styleIsBold) throws XMLStreamException {
    boolean bold = styleIsBold;
    boolean italic = false;
    boolean hidden = false;
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      switch (at) {
        case "rStyle" -> bold |= styles.bold(xml.attribute("val"));
        case "b" -> bold = xml.flag("val", true);
        case "i" -> italic = xml.flag("val", true);
        case "vanish" -> hidden = xml.flag("val", true);
        case "shd" -> colour(OfficeColours.hex(xml.attribute("fill")));
        case "highlight" -> colour(WordGlyphs.pen(xml.attribute("val", "")));
        case "rPrChange" -> changes++;
        default -> {}
      }
    }
    return new Look(bold, italic, hidden);
  }

  private void piece(String name, WordParagraph into, List<Block> beside)
      throws XMLStreamException {
    LineSink sink = into.sink();
    switch (name) {
      case "t" -> sink.plain(xml.allText());
      case "tab", "ptab" -> sink.plain(" ");
      case "noBreakHyphen" -> sink.plain("-");
      case "cr" -> sink.breakLine();
      case "br" -> {
        if (xml.attribute("type", "textWrapping").equals("textWrapping")) {
          sink.breakLine();
        } else {
          sink.plain(" ");
        }
      }
      case "lastRenderedPageBreak" -> body.page();
      case "sym" ->
          sink.plain(WordGlyphs.sign(xml.attribute("font", ""), xml.attribute("char", "")));
      case "footnoteReference" -> noted("footnote");
      case "endnoteReference" -> noted("endnote");
      case "drawing", "pict", "object" -> boxes(beside);
      case "AlternateContent" -> {
        int depth = xml.depth();
        for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
          if (at.equals("Choice")) {
            boxes(beside);
          }
        }
      }
      default -> {}
    }
  }

  /** The texts of boxes inside the present element; a picture without any is counted. */
  private void boxes(List<Block> beside) throws XMLStreamException {
    int outer = xml.depth();
    int before = beside.size();
    boolean picture = false;
    for (String at = xml.nextWithin(outer); at != null; at = xml.nextWithin(outer)) {
      picture |= at.equals("pic") || at.equals("imagedata");
      if (at.equals("txbxContent")) {
        beside.addAll(body.box());
      }
    }
    if (picture && beside.size() == before) {
      body.picture();
    }
  }
}
