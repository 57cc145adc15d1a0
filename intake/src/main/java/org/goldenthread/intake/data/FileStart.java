package org.goldenthread.intake.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;

/** What a file is, by its first bytes and not by its name. */
final class FileStart {
  private static final int SAMPLE = 1 << 16;

  private FileStart() {}

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SAMPLE);
    }
  }

  static String firstLine(Path file) throws IOException {
    String text = new String(bytes(file), StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Whether it is a zip archive, as an Excel workbook is. */
  static boolean isZip(Path file) throws RefusedDocumentException {
    byte[] bytes = read(file);
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  /** Refuses what is no text file at all. */
  static void requireText(Path file) throws RefusedDocumentException {
    byte[] bytes = read(file);
    if (bytes.length == 0) {
      throw new RefusedDocumentException(file, Reason.EMPTY, "the file is empty. Send it again");
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new RefusedDocumentException(
            file,
            Reason.BINARY,
            "is not text in UTF-8. Save it as \"CSV UTF-8 (comma delimited)\"");
      }
    }
  }

  private static byte[] read(Path file) throws RefusedDocumentException {
    if (!Files.isRegularFile(file)) {
      throw new RefusedDocumentException(
          file,
          Reason.NOT_FOUND,
          Files.isDirectory(file)
              ? "is a folder. Name the files in it"
              : "there is no such file. Check its name");
    }
    try {
      return bytes(file);
    } catch (IOException e) {
      throw new RefusedDocumentException(
          file, Reason.NOT_FOUND, "cannot be opened (" + e.getMessage() + "). Send it again");
    }
  }
}
