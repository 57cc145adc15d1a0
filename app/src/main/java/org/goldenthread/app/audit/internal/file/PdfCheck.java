package org.goldenthread.app.audit.internal.file;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.goldenthread.app.audit.RefusedFileException;
import org.goldenthread.app.audit.RefusedFileException.Why;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a PDF that runs script, starts programs, holds other files or needs a password. Every
 * object the file's directory names is looked at, used or not; links to web pages are left alone.
 */
final class PdfCheck {
  /** Actions by their name (ISO 32000-2, 12.6.4) that run or send something. */
  private static final Set<String> ACTIONS =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "RichMediaExecute");

  /** Keys that hold script or forms with script of their own. */
  private static final List<String> SCRIPT = List.of("JS", "JavaScript", "XFA", "RichMediaContent");

  /** Keys that hold other files. */
  private static final List<String> FILES = List.of("EmbeddedFiles", "EF");

  /** Dictionaries within dictionaries, without a reference between. */
  private static final int DEEPEST = 50;

  private PdfCheck() {}

  static void check(byte[] bytes) throws RefusedFileException {
    PdfSize.check(bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      COSDocument document = pdf.getDocument();
      look(document.getTrailer(), 0);
      for (COSObjectKey key : Map.copyOf(document.getXrefTable()).keySet()) {
        look(document.getObjectFromPool(key), 0);
      }
    } catch (InvalidPasswordException locked) {
      throw new RefusedFileException(Why.PASSWORD);
    } catch (IOException | RuntimeException unreadable) {
      // The parser meets damage of every kind with exceptions of every kind.
      throw new RefusedFileException(Why.BROKEN);
    }
  }

  /** What other objects refer to is looked at in its own turn. */
  private static void look(@Nullable COSBase base, int depth) throws RefusedFileException {
    COSBase object =
        depth == 0 && base instanceof COSObject reference ? reference.getObject() : base;
    if (depth > DEEPEST) {
      throw new RefusedFileException(Why.BROKEN);
    }
    if (object instanceof COSArray array) {
      for (COSBase element : array) {
        look(element, depth + 1);
      }
    } else if (object instanceof COSDictionary dictionary) {
      refuse(dictionary);
      for (COSBase value : dictionary.getValues()) {
        look(value, depth + 1);
      }
    }
  }

  private static void refuse(COSDictionary dictionary) throws RefusedFileException {
    String action = dictionary.getNameAsString(COSName.S);
    if (action != null && ACTIONS.contains(action) || has(dictionary, SCRIPT)) {
      throw new RefusedFileException(Why.SCRIPT);
    }
    if (has(dictionary, FILES)) {
      throw new RefusedFileException(Why.EMBEDDED);
    }
  }

  private static boolean has(COSDictionary dictionary, List<String> keys) {
    return keys.stream().anyMatch(key -> dictionary.containsKey(COSName.getPDFName(key)));
  }
}
