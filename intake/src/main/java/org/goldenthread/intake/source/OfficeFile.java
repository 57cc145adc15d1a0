package org.goldenthread.intake.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.goldenthread.intake.ReadingStoppedException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/** Files of office programs: what kind one is, is told by its parts. Nothing in them is run. */
final class OfficeFile {
  private static final String BROKEN =
      "is damaged: %s. Open it in your office program, save it again and send that file";

  private OfficeFile() {}

  /** True when the bytes are a zip archive or an old Office file. */
  static boolean isOffice(byte[] bytes) {
    return startsWith(bytes, 'P', 'K', 3, 4)
        || startsWith(bytes, 'P', 'K', 5, 6)
        || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  static Content read(byte[] bytes, Budget budget) throws UnreadableException {
    try {
      return startsWith(bytes, 'P') ? zipped(bytes, budget) : OldOffice.read(bytes, budget);
    } catch (UnreadableException | ReadingStoppedException e) {
      throw e;
    } catch (ZipParts.TooLargeException e) {
      throw tooLarge();
    } catch (ZipException e) {
      throw new UnreadableException(
          Reason.BROKEN_OFF, BROKEN.formatted("its parts cannot be unpacked"));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof ZipParts.TooLargeException
          || e.getCause() instanceof ZipParts.TooLargeException) {
        throw tooLarge();
      }
      throw new UnreadableException(Reason.BROKEN_OFF, BROKEN.formatted(where(e)));
    } catch (IOException | RuntimeException e) {
      // libraries that unpack and decode throw what they like at bytes that lie
      throw new UnreadableException(
          Reason.BROKEN_OFF, BROKEN.formatted("it cannot be read to its end"));
    }
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE,
        "unpacks to more than %d MB, which no plan does. Copy the plan into a new file"
            .formatted(ZipParts.MOST_BYTES / 1_000_000));
  }

  private static String where(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("document type or entity") || message.contains("DOCTYPE")) {
      return "it holds a document type or an entity, which no office program writes";
    }
    return e.getLocation() == null || e.getLocation().getLineNumber() < 1
        ? "a part of it is not as it should be (" + oneLine(message) + ")"
        : "a part of it breaks off or is not XML (line %d, column %d of that part)"
            .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
  }

  private static String oneLine(String message) {
    String plain = message.replaceAll("\\s+", " ");
    return plain.length() > 120 ? plain.substring(0, 120) + "…" : plain;
  }

  private static Content zipped(byte[] bytes, Budget budget)
      throws IOException, XMLStreamException, UnreadableException {
    try (ZipParts zip = ZipParts.open(bytes, budget)) {
      String odf = mimetype(zip);
      if (odf != null) {
        return openDocument(zip, odf).saved(SavedOn.ofOpenDocument(zip));
      }
      String main = Relations.of(zip, "").first("officeDocument");
      String part = main == null ? likelyMain(zip) : main;
      if (part != null && part.toLowerCase(Locale.ROOT).startsWith("word/")) {
        return WordFile.read(zip, part).saved(SavedOn.ofOffice(zip));
      }
      if (part != null && part.toLowerCase(Locale.ROOT).startsWith("xl/")) {
        if (part.endsWith(".bin")) {
          throw notRead("a binary Excel workbook (.xlsb)", "Save it as \"Excel workbook (.xlsx)\"");
        }
        return WorkbookContent.of(XlsxBook.read(zip, part), zip.budget())
            .saved(SavedOn.ofOffice(zip));
      }
      if (part != null && part.toLowerCase(Locale.ROOT).startsWith("ppt/")) {
        throw notRead("a PowerPoint presentation", "Save its text as Word (.docx)");
      }
      throw notRead("a zip archive", "Unpack it and send the files in it one by one");
    }
  }

  /** The main part of a file that does not say where it is. */
  private static @Nullable String likelyMain(ZipParts zip) {
    for (String part : new String[] {"word/document.xml", "xl/workbook.xml"}) {
      if (zip.has(part)) {
        return part;
      }
    }
    return zip.names().stream().filter(n -> n.startsWith("ppt/")).findFirst().orElse(null);
  }

  private static @Nullable String mimetype(ZipParts zip) throws IOException, UnreadableException {
    if (!zip.has("mimetype")) {
      return null;
    }
    try (InputStream in = zip.open("mimetype")) {
      String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
      return type.startsWith("application/vnd.oasis.opendocument") ? type : null;
    }
  }

  private static Content openDocument(ZipParts zip, String type)
      throws IOException, XMLStreamException, UnreadableException {
    if (OdfFile.isEncrypted(zip)) {
      throw new UnreadableException(
          Reason.PROTECTED, "is protected by a password. Save a copy without one");
    }
    if (type.contains("spreadsheet")) {
      return WorkbookContent.of(OdsBook.read(zip), zip.budget());
    }
    if (type.contains("opendocument.text")) {
      return OdtFile.read(zip);
    }
    throw notRead(
        "an OpenDocument file of another kind (" + type.substring(type.lastIndexOf('.') + 1) + ")",
        "Save it as .odt, .ods, .docx or .xlsx");
  }

  static UnreadableException notRead(String kind, String advice) {
    return new UnreadableException(
        Reason.KIND_NOT_READ_YET, "is %s, which is not read. %s".formatted(kind, advice));
  }

  static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
