package org.goldenthread.intake.source;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** What OpenDocument files of all kinds have in common. */
final class OdfFile {
  private static final String MANIFEST = "META-INF/manifest.xml";

  private OdfFile() {}

  static boolean isEncrypted(ZipParts zip)
      throws IOException, XMLStreamException, UnreadableException {
    if (zip.has("encrypted-package")) {
      return true;
    }
    if (!zip.has(MANIFEST)) {
      return false;
    }
    try (Xml xml = zip.looks(MANIFEST)) {
      for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
        if (at.equals("encryption-data")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The styles that a file keeps apart from its content. */
  static OdfStyles styles(ZipParts zip)
      throws IOException, XMLStreamException, UnreadableException {
    OdfStyles styles = new OdfStyles();
    if (zip.has("styles.xml")) {
      try (Xml xml = zip.looks("styles.xml")) {
        for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
          styles.take(at, xml);
        }
      }
    }
    return styles;
  }

  /** True when the file carries macros. */
  static boolean hasMacros(ZipParts zip) {
    return zip.names().stream()
        .anyMatch(
            n -> n.startsWith("basic/") && !n.endsWith("-lc.xml") || n.startsWith("scripts/"));
  }
}
