package org.goldenthread.app.audit.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.goldenthread.app.audit.RefusedFileException;
import org.goldenthread.app.audit.RefusedFileException.Why;

/**
 * Bounds what the packed streams of a PDF become, before the library reads it: it unpacks streams
 * of objects whole, and a PDF of 20 MB can hold 20 GB.
 */
final class PdfSize {
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");

  /** A scanned page in colour at 600 dots an inch is 105 MB. */
  private static final long MOST_OF_ONE = 200L * 1024 * 1024;

  private static final long MOST_OF_ALL = 1024L * 1024 * 1024;

  private PdfSize() {}

  static void check(byte[] bytes) throws RefusedFileException {
    long left = MOST_OF_ALL;
    Matcher stream = STREAM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    while (stream.find()) {
      if (isPacked(bytes, stream.end())) {
        left -= unpacked(bytes, stream.end(), Math.min(left, MOST_OF_ONE));
      }
    }
  }

  /** The two bytes with which packed data begins (RFC 1950, 2.2). */
  private static boolean isPacked(byte[] bytes, int at) {
    return bytes.length > at + 1
        && (bytes[at] & 0x0f) == 8
        && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
  }

  private static long unpacked(byte[] bytes, int from, long bound) throws RefusedFileException {
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      byte[] buffer = new byte[65_536];
      while (!inflater.finished()) {
        boolean first = inflater.getBytesWritten() == 0;
        int count = inflater.inflate(buffer);
        // Packed twice is how a small file becomes a vast one.
        if (inflater.getBytesWritten() > bound || first && count > 1 && isPacked(buffer, 0)) {
          throw new RefusedFileException(Why.BOMB);
        }
        if (count == 0) {
          break;
        }
      }
    } catch (DataFormatException notPacked) {
      // Whatever it is, unpacking it ends here for the library too.
    } finally {
      inflater.end();
    }
    return inflater.getBytesWritten();
  }
}
