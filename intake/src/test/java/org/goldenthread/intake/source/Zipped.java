package org.goldenthread.intake.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files written part by part, so that a test says what is in them. */
public final class Zipped {
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(out);

  /** Adds a part. */
  public Zipped part(String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    return this;
  }

  /** Adds a part of one piece many times over, which is small when packed. */
  Zipped part(String name, String start, String piece, int times, String end) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(start.getBytes(StandardCharsets.UTF_8));
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      zip.write(bytes);
    }
    zip.write(end.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    return this;
  }

  /** Adds the parts of a Word document. */
  public Zipped word(String document, String styles, String numbering) throws IOException {
    part(
        "_rels/.rels",
        RELATIONS + relation("r1", "officeDocument", "word/document.xml") + "</Relationships>");
    part(
        "word/_rels/document.xml.rels",
        RELATIONS
            + relation("r1", "styles", "styles.xml")
            + relation("r2", "numbering", "numbering.xml")
            + relation("r3", "footnotes", "footnotes.xml")
            + relation("r4", "comments", "comments.xml")
            + "</Relationships>");
    part("word/document.xml", document);
    part("word/styles.xml", styles);
    return part("word/numbering.xml", numbering);
  }

  /** Adds the parts of a workbook of one or more sheets, each the inside of a worksheet. */
  public Zipped workbook(String styles, String... sheets) throws IOException {
    StringBuilder list = new StringBuilder("<workbook><sheets>");
    StringBuilder relations = new StringBuilder(RELATIONS);
    for (int i = 1; i <= sheets.length; i++) {
      list.append("<sheet name=\"Sheet%d\" sheetId=\"%d\" id=\"r%d\"/>".formatted(i, i, i));
      relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
      part("xl/worksheets/sheet" + i + ".xml", "<worksheet>" + sheets[i - 1] + "</worksheet>");
    }
    relations.append(relation("s", "styles", "styles.xml"));
    relations.append(relation("t", "sharedStrings", "strings.xml"));
    part(
        "_rels/.rels",
        RELATIONS + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
    part("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
    part("xl/styles.xml", styles);
    return part("xl/workbook.xml", list + "</sheets></workbook>");
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, TYPE, type, target);
  }

  public byte[] bytes() throws IOException {
    zip.close();
    return out.toByteArray();
  }

  Path file(Path folder, String name) throws IOException {
    return Files.write(folder.resolve(name), bytes());
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
