package org.goldenthread.app.audit.internal.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.goldenthread.app.audit.RefusedFileException;
import org.goldenthread.app.audit.RefusedFileException.Why;

/** The elements of a small XML part. A document type or an entity is refused. */
final class Elements {
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private Elements() {}

  /** Each element's attributes by local name. */
  static List<Map<String, String>> in(byte[] part) throws RefusedFileException {
    List<Map<String, String>> elements = new ArrayList<>();
    read(
        part,
        xml -> {
          Map<String, String> attributes = new HashMap<>();
          for (int n = 0; n < xml.getAttributeCount(); n++) {
            attributes.put(xml.getAttributeLocalName(n), xml.getAttributeValue(n));
          }
          elements.add(attributes);
        });
    return elements;
  }

  /** The local names of all elements. */
  static Set<String> names(byte[] part) throws RefusedFileException {
    Set<String> names = new HashSet<>();
    read(part, xml -> names.add(xml.getLocalName()));
    return names;
  }

  private interface Element {
    void at(XMLStreamReader xml);
  }

  private static void read(byte[] part, Element element) throws RefusedFileException {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new RefusedFileException(Why.BROKEN);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          element.at(xml);
        }
      }
    } catch (XMLStreamException unreadable) {
      throw new RefusedFileException(Why.BROKEN);
    }
  }
}
