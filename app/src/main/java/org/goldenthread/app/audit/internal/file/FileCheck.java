package org.goldenthread.app.audit.internal.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.goldenthread.app.audit.EvidenceType;
import org.goldenthread.app.audit.RefusedFileException;
import org.goldenthread.app.audit.RefusedFileException.Why;

/** Finds out what a file is by its content, and refuses what would run anything when opened. */
public final class FileCheck {
  private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

  /** Endings of office files with macros, which their content alone would also give away. */
  private static final Set<String> WITH_MACROS =
      Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm", "ppam");

  /** What the directory of an encrypted office file names, in its own encoding. */
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private FileCheck() {}

  /**
   * The file's type.
   *
   * @param ending of its name, without the dot; it has to agree with the content
   */
  public static EvidenceType type(String ending, byte[] bytes) throws RefusedFileException {
    EvidenceType found = content(bytes);
    if (WITH_MACROS.contains(ending)) {
      throw new RefusedFileException(Why.MACROS);
    }
    EvidenceType named =
        EvidenceType.ofEnding(ending).orElseThrow(() -> new RefusedFileException(Why.TYPE));
    if (found == EvidenceType.TXT && named == EvidenceType.CSV) {
      return EvidenceType.CSV;
    }
    if (found != named) {
      throw new RefusedFileException(Why.NAME);
    }
    return found;
  }

  private static EvidenceType content(byte[] bytes) throws RefusedFileException {
    String media = mediaType(bytes);
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return OfficePackage.check(bytes);
    }
    if (media.equals("application/x-tika-msoffice")) {
      throw new RefusedFileException(
          new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)
              ? Why.PASSWORD
              : Why.OLD_OFFICE);
    }
    EvidenceType type =
        EvidenceType.ofMediaType(media).orElseThrow(() -> new RefusedFileException(Why.TYPE));
    if (type == EvidenceType.PDF) {
      PdfCheck.check(bytes);
    }
    if (type == EvidenceType.TXT && holdsNul(bytes)) {
      throw new RefusedFileException(Why.TYPE);
    }
    return type;
  }

  /** By the content alone: the name is left out. */
  private static String mediaType(byte[] bytes) {
    try {
      return KNOWN.detect(new ByteArrayInputStream(bytes), new Metadata()).toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int n = 0; n < start.length; n++) {
      if (bytes.length <= n || bytes[n] != start[n]) {
        return false;
      }
    }
    return true;
  }

  /** Text has none; a program that begins like text has. */
  private static boolean holdsNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
