package org.goldenthread.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is, by its first bytes and not by its name. */
final class FileKind {
  private FileKind() {}

  /** The kind in words when it is one that is known but not read yet, otherwise null. */
  static @Nullable String notReadYet(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return zipKind(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    if (start.startsWith("%PDF")) {
      return "a PDF";
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return "an old Office document";
    }
    if (start.startsWith("{\\rtf")) {
      return "a rich text document";
    }
    if (start.startsWith("\u001f\u008b")) {
      return "a compressed file";
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00ff\u00d8")
        || start.startsWith("GIF8")) {
      return "a picture";
    }
    return null;
  }

  private static String zipKind(String bytes) {
    if (bytes.contains("word/document")) {
      return "a Word document";
    }
    if (bytes.contains("xl/workbook")) {
      return "an Excel workbook";
    }
    if (bytes.contains("ppt/presentation")) {
      return "a PowerPoint presentation";
    }
    if (bytes.contains("opendocument.spreadsheet")) {
      return "an OpenDocument spreadsheet";
    }
    return bytes.contains("opendocument") ? "an OpenDocument file" : "a zip archive";
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
