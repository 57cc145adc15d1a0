package org.goldenthread.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.goldenthread.intake.RefusedDocumentException.Reason;

/**
 * The parts of a zipped Office file. Only what is asked for is unpacked, as a stream, and all of it
 * together no further than a bound, whatever the file says of itself: pictures, macros and what
 * else a file carries are never touched.
 */
final class ZipParts implements AutoCloseable {
  /** Unpacked text of a workbook of 20 sheets of 5,000 long rows is a quarter of it. */
  static final long MOST_BYTES = 400_000_000;

  private static final int MOST_PARTS = 20_000;

  private final ZipFile zip;
  private final Budget budget;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private long left = MOST_BYTES;

  private ZipParts(ZipFile zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
  }

  static ZipParts open(byte[] bytes, Budget budget) throws IOException, UnreadableException {
    ZipParts opened = new ZipParts(ZipFile.builder().setByteArray(bytes).get(), budget);
    Enumeration<ZipArchiveEntry> entries = opened.zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      opened.parts.putIfAbsent(key(entry.getName()), entry);
      if (opened.parts.size() > MOST_PARTS) {
        opened.close();
        throw new UnreadableException(
            Reason.TOO_LARGE,
            "is packed of more than %,d parts. Copy the plan into a new file"
                .formatted(MOST_PARTS));
      }
    }
    return opened;
  }

  /** Part names are told apart neither by case nor by the way their slashes lean. */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  Set<String> names() {
    return parts.keySet();
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /** Unpacks a part that must be there. */
  InputStream open(String name) throws IOException, UnreadableException {
    ZipArchiveEntry entry = parts.get(key(name));
    if (entry == null) {
      throw new IOException("part " + name + " is missing");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException(
          Reason.PROTECTED, "is protected by a password. Save a copy without one");
    }
    return new Bounded(zip.getInputStream(entry));
  }

  /** Walks a part that must be there and says how the file looks, or what it is made of. */
  Xml looks(String name) throws IOException, XMLStreamException, UnreadableException {
    return Xml.ofLooks(open(name), budget);
  }

  /** Walks a part that must be there and holds what the file says. */
  Xml content(String name) throws IOException, XMLStreamException, UnreadableException {
    return Xml.ofContent(open(name), budget);
  }

  /** What is read of all parts together. */
  Budget budget() {
    return budget;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** More was unpacked than any document holds. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("unpacks to more than " + MOST_BYTES + " bytes");
    }
  }

  private final class Bounded extends FilterInputStream {
    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      took(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      took(Math.max(0, read));
      return read;
    }

    private void took(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }
}
