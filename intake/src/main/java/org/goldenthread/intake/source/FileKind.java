package org.goldenthread.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is, by its first bytes and not by its name. */
final class FileKind {
  private FileKind() {}

  /** A kind that is known and not read, and what to send instead. */
  record Unread(String name, String advice) {}

  /** The kind when it is one that is known and not read, otherwise null. */
  static @Nullable Unread notRead(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      return new Unread(
          "a PDF",
          "expected the Word or Excel file it was made from. If there is none, open the PDF in Word,"
              + " look through its tables and save it as .docx");
    }
    if (start.startsWith("{\\rtf")) {
      return new Unread("a rich text document", "expected it saved as Word document (.docx)");
    }
    if (start.startsWith("\u001f\u008b")) {
      return new Unread("a compressed file", "expected it unpacked");
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00ff\u00d8")
        || start.startsWith("GIF8")) {
      return new Unread("a picture", "expected the file that the picture was made of");
    }
    return null;
  }

  /** True when the bytes hold control characters that no text has. */
  static boolean isBinary(byte[] bytes) {
    int control = 0;
    int sample = Math.min(bytes.length, 1 << 16);
    for (int i = 0; i < sample; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27) {
        control++;
      }
    }
    return control * 50L > sample;
  }

  static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.startsWith("<?xml") && lower.contains("<html")
        || lower.startsWith("<!--") && lower.contains("<html")
        || lower.startsWith("<head")
        || lower.startsWith("<body");
  }
}
