package org.goldenthread.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip file packed anew while what is in it is counted: what is read afterwards is what was
 * counted, whatever the file said of itself.
 */
final class Unpacked {
  /** A sheet of 1,000 items with long texts unpacks to a fifth of it. */
  private static final int MOST_BYTES = 20_000_000;

  private static final int MOST_PARTS = 500;

  private Unpacked() {}

  /** More is in it than any sheet of ours can hold. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("a zip file unpacks to more than " + MOST_BYTES + " bytes");
    }
  }

  static InputStream of(byte[] zip) throws IOException {
    var again = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int bytes = 0;
    int parts = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(again)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          throw new TooLargeException();
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          bytes += read;
          if (bytes > MOST_BYTES) {
            throw new TooLargeException();
          }
          out.write(buffer, 0, read);
        }
        out.closeEntry();
      }
    } catch (IllegalArgumentException nameNotReadable) {
      throw new IOException(nameNotReadable);
    }
    return new ByteArrayInputStream(again.toByteArray());
  }
}
