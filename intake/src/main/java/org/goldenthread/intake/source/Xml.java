package org.goldenthread.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Walks the elements of an XML part by their local names, for both editions of the formats write
 * the same names under other namespaces. Document types and entities are refused.
 */
final class Xml implements AutoCloseable {
  /** Deeper elements are written by no program; newer JDKs stop at about 100 without saying why. */
  private static final int MOST_DEPTH = 80;

  private static final int LONGEST_TEXT = 5_000_000;

  /** Parts that say how a file looks have far fewer, in the most bloated of files. */
  private static final int MOST_ELEMENTS = 1_000_000;

  /** A tag or a remark of a part is held whole, so none may be longer than this. */
  private static final int LONGEST_PIECE = 10_000_000;

  private final Piecewise in;
  private final XMLStreamReader reader;
  private final Budget budget;
  private int depth;
  private int left;

  private Xml(InputStream in, Budget budget, int mostElements) throws XMLStreamException {
    this.in = new Piecewise(in);
    this.budget = budget;
    this.left = mostElements;
    this.reader = factory().createXMLStreamReader(this.in);
  }

  /** A part that says how the file looks, or what it is made of. */
  static Xml ofLooks(InputStream in, Budget budget) throws XMLStreamException {
    return new Xml(in, budget, MOST_ELEMENTS);
  }

  /** A part that holds what the file says; whoever walks it counts what is kept of it. */
  static Xml ofContent(InputStream in, Budget budget) throws XMLStreamException {
    return new Xml(in, budget, Integer.MAX_VALUE);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLHelper.newXMLInputFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /**
   * Goes to the next element directly inside the open element whose depth is {@code parent} and
   * gives its name; null at that element's end. What stands deeper and was not walked is passed
   * over.
   */
  @Nullable String next(int parent) throws XMLStreamException {
    while (depth >= parent && reader.hasNext()) {
      int before = depth;
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT && before == parent) {
        return reader.getLocalName();
      }
      if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
        return null;
      }
    }
    return null;
  }

  /** Goes to the next start of an element at any depth; null at the end of the part. */
  @Nullable String nextStart() throws XMLStreamException {
    while (reader.hasNext()) {
      if (step() == XMLStreamConstants.START_ELEMENT) {
        return reader.getLocalName();
      }
    }
    return null;
  }

  /**
   * Goes to the next start of an element anywhere inside the open element whose depth is {@code
   * outer}; null at that element's end.
   */
  @Nullable String nextWithin(int outer) throws XMLStreamException {
    while (depth >= outer && reader.hasNext()) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return reader.getLocalName();
      }
    }
    return null;
  }

  /** How many elements are open, the present one among them. */
  int depth() {
    return depth;
  }

  /** One event of the part: start, end, or text. */
  int step() throws XMLStreamException {
    budget.piece();
    in.sincePiece = 0;
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      opened();
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a document type or entity, which no Office program writes");
    }
    return event;
  }

  private void opened() throws XMLStreamException {
    if (++depth > MOST_DEPTH) {
      throw new XMLStreamException("elements are nested more than " + MOST_DEPTH + " deep");
    }
    if (--left < 0) {
      throw new XMLStreamException("more than " + MOST_ELEMENTS + " elements say how it looks");
    }
  }

  String name() {
    return reader.getLocalName();
  }

  /** The present text, which counts as kept. */
  String text() {
    String text = reader.getText();
    budget.text(text.length());
    return text;
  }

  /** All text inside the present element, which counts as kept; ends at its end. */
  String allText() throws XMLStreamException {
    String text = value();
    budget.text(text.length());
    return text;
  }

  /** Passes over what is inside the present element; ends at its end. */
  void skip() throws XMLStreamException {
    int outer = depth - 1;
    while (depth > outer) {
      step();
    }
  }

  /** As {@link #allText()} where its reader counts what it keeps. */
  String value() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int outer = depth - 1;
    while (depth > outer) {
      int event = step();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
        if (text.length() > LONGEST_TEXT) {
          throw new XMLStreamException("one text is longer than a whole plan");
        }
      }
    }
    return text.toString();
  }

  /** An attribute by its local name, or null. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** A whole number, or {@code otherwise} when there is none that can be read. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** True for "1", "true" and "on", and when the attribute is missing if {@code otherwise}. */
  boolean flag(String name, boolean otherwise) {
    String value = attribute(name);
    return value == null
        ? otherwise
        : value.equals("1") || value.equals("true") || value.equals("on");
  }

  @Override
  public void close() throws XMLStreamException, IOException {
    reader.close();
    in.close();
  }

  /** The bytes of a part, counted from one of its pieces to the next. */
  private static final class Piecewise extends FilterInputStream {
    private int sincePiece;

    Piecewise(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      took(1);
      return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      took(Math.max(0, read));
      return read;
    }

    private void took(int bytes) {
      sincePiece += bytes;
      if (sincePiece > LONGEST_PIECE) {
        throw new UnreadableException(
            Reason.TOO_LARGE,
            "has a single tag or remark of more than %d MB. Copy the plan into a new file"
                .formatted(LONGEST_PIECE / 1_000_000));
      }
    }
  }
}
