package org.goldenthread.app.audit.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.goldenthread.app.audit.RefusedFileException;
import org.goldenthread.app.audit.RefusedFileException.Why;

/**
 * The parts of an archive, unpacked within bounds. Read by its directory, as office programs read
 * it; a name that stands there twice is refused, since two programs could read two things.
 *
 * @param parts by name in lower case
 */
record Unpacked(Map<String, byte[]> parts) {
  private static final int MOST_PARTS = 5_000;

  /** 150 MB: an Excel workbook of 20 MB holds less. */
  private static final long MOST_BYTES = 150L * 1024 * 1024;

  /** From one MB on a part may be this many times as large as what was packed. */
  private static final int MOST_GROWTH = 200;

  private static final int UNSUSPICIOUS = 1024 * 1024;

  /** Parts of which only the name matters are unpacked, counted and let go. */
  private static final byte[] NOT_KEPT = {};

  Unpacked {
    parts = Collections.unmodifiableMap(parts);
  }

  static Unpacked of(byte[] bytes) throws RefusedFileException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = MOST_BYTES;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (parts.size() == MOST_PARTS) {
          throw new RefusedFileException(Why.BOMB);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new RefusedFileException(Why.PASSWORD);
        }
        String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        byte[] content = read(zip, entry, left);
        left -= content.length;
        if (parts.put(name, matters(name) ? content : NOT_KEPT) != null) {
          throw new RefusedFileException(Why.BROKEN);
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new RefusedFileException(Why.BROKEN);
    }
    return new Unpacked(parts);
  }

  private static byte[] read(ZipFile zip, ZipArchiveEntry entry, long left)
      throws IOException, RefusedFileException {
    long bound = Math.min(left, Math.max(UNSUSPICIOUS, entry.getCompressedSize() * MOST_GROWTH));
    try (InputStream content = zip.getInputStream(entry)) {
      byte[] bytes = content.readNBytes((int) bound + 1);
      if (bytes.length > bound) {
        throw new RefusedFileException(Why.BOMB);
      }
      return bytes;
    }
  }

  private static boolean matters(String name) {
    return name.endsWith(".rels")
        || name.equals("[content_types].xml")
        || name.equals("mimetype")
        || name.equals("meta-inf/manifest.xml")
        || name.contains("/embeddings/");
  }
}
