package org.goldenthread.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.goldenthread.intake.ReadingSteps;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Notice;

/**
 * A file read into the neutral model.
 *
 * @param digest SHA-256 of the bytes, lower-case hexadecimal
 * @param size in bytes, at least 1
 */
public record SourceFile(Document document, String digest, long size) {
  /** Largest file that is read, in bytes. */
  public static final long MAX_BYTES = 50L * 1024 * 1024;

  private static final String EXPECTED =
      "expected a Word, Excel or OpenDocument file, or a text, HTML or CSV file saved as UTF-8,"
          + " with the plan's tables in it";

  /** Reads a file by its content, with nobody watching. */
  public static SourceFile read(Path file) throws RefusedDocumentException {
    return read(file, ReadingSteps.UNWATCHED);
  }

  /**
   * Reads a file by its content; its name decides nothing.
   *
   * @throws org.goldenthread.intake.ReadingStoppedException when {@code steps} says so
   */
  public static SourceFile read(Path file, ReadingSteps steps) throws RefusedDocumentException {
    steps.goOn();
    byte[] bytes = bytes(file);
    Budget budget = new Budget(steps);
    Content content = content(file, bytes, budget);
    steps.goOn();
    List<Notice> notices = new ArrayList<>(budget.notices());
    notices.addAll(content.notices());
    String name = String.valueOf(file.getFileName());
    Document document =
        new Document(name, content.blocks(), content.parts(), notices, content.saved());
    PersonLevel.refuse(file, document);
    return new SourceFile(document, sha256(bytes), bytes.length);
  }

  private static Content content(Path file, byte[] bytes, Budget budget)
      throws RefusedDocumentException {
    try {
      boolean office = OfficeFile.isOffice(bytes);
      Content content = office ? OfficeFile.read(bytes, budget) : plain(file, bytes, budget);
      if (content.blocks().isEmpty()) {
        refuseTooWide(budget);
      }
      if (content.blocks().isEmpty() && office) {
        throw new UnreadableException(
            Reason.EMPTY,
            "holds no text; expected a plan in writing. Pictures of text cannot be read:"
                + " send the file that the pictures were made of");
      }
      return content;
    } catch (UnreadableException e) {
      throw new RefusedDocumentException(file, e.reason(), String.valueOf(e.getMessage()));
    }
  }

  private static Content plain(Path file, byte[] bytes, Budget budget)
      throws RefusedDocumentException {
    String text = decode(file, bytes);
    if (text.isBlank()) {
      throw new RefusedDocumentException(
          file, Reason.EMPTY, "holds nothing but white space; " + EXPECTED);
    }
    int depth = Nesting.depth(text);
    if (depth > Markup.MAX_DEPTH) {
      throw new RefusedDocumentException(
          file,
          Reason.NESTED_TOO_DEEPLY,
          "its elements are nested %d deep; expected at most %d"
              .formatted(depth, Markup.MAX_DEPTH));
    }
    return Content.of(blocks(text, budget));
  }

  /** Says it when nothing is left of a file because its tables are too wide. */
  private static void refuseTooWide(Budget budget) {
    if (!budget.notices().isEmpty()) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          "holds nothing else that could be read: " + budget.notices().get(0).message());
    }
  }

  private static List<Block> blocks(String text, Budget budget) {
    if (FileKind.isHtml(text)) {
      return HtmlDocument.read(text, budget);
    }
    List<Block> table = CsvDocument.looksLikeCsv(text) ? CsvDocument.read(text, budget) : List.of();
    return table.isEmpty() && budget.notices().isEmpty() ? TextDocument.read(text, budget) : table;
  }

  private static byte[] bytes(Path file) throws RefusedDocumentException {
    if (!Files.isRegularFile(file)) {
      String what = Files.isDirectory(file) ? "is a folder" : "there is no such file";
      throw new RefusedDocumentException(file, Reason.NOT_FOUND, what + "; " + EXPECTED);
    }
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw tooLarge(file, size);
      }
      byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw tooLarge(file, bytes.length);
      }
      if (bytes.length == 0) {
        throw new RefusedDocumentException(file, Reason.EMPTY, "the file is empty; " + EXPECTED);
      }
      return bytes;
    } catch (IOException e) {
      throw new RefusedDocumentException(
          file, Reason.NOT_FOUND, "cannot be opened (" + e.getMessage() + "); " + EXPECTED);
    }
  }

  private static RefusedDocumentException tooLarge(Path file, long size) {
    return new RefusedDocumentException(
        file,
        Reason.TOO_LARGE,
        "has %d MB; expected at most %d MB".formatted(size >> 20, MAX_BYTES >> 20));
  }

  private static String decode(Path file, byte[] bytes) throws RefusedDocumentException {
    FileKind.Unread kind = FileKind.notRead(bytes);
    if (kind != null) {
      throw new RefusedDocumentException(
          file,
          Reason.KIND_NOT_READ_YET,
          "is " + kind.name() + ", which is not read; " + kind.advice());
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw new RefusedDocumentException(file, Reason.NOT_UTF8, "is UTF-16; " + EXPECTED);
    }
    if (FileKind.isBinary(bytes)) {
      throw new RefusedDocumentException(file, Reason.BINARY, "is not text; " + EXPECTED);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw notUtf8(file, bytes, in.position());
    }
    String text = out.flip().toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static RefusedDocumentException notUtf8(Path file, byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return new RefusedDocumentException(
        file,
        Reason.NOT_UTF8,
        "byte %d (line %d) is not UTF-8; %s".formatted(position + 1, line, EXPECTED));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
