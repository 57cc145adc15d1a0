package org.goldenthread.app.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, good and hostile, made of bytes. */
public final class EvidenceFiles {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  /** A part of an archive. */
  public record Part(String name, byte[] content) {
    static Part of(String name, String content) {
      return new Part(name, content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private EvidenceFiles() {}

  public static Part part(String name, String content) {
    return Part.of(name, content);
  }

  public static byte[] zip(List<Part> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Part part : parts) {
        zip.putNextEntry(new ZipEntry(part.name()));
        zip.write(part.content());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  public static byte[] word(Part... more) {
    return office("word/document.xml", WORD, more);
  }

  public static byte[] office(String main, String contentType, Part... more) {
    var parts = new ArrayList<Part>();
    parts.add(
        Part.of(
            "[Content_Types].xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                + " PartName=\"/"
                + main
                + "\" ContentType=\""
                + contentType
                + "\"/></Types>"));
    parts.add(Part.of(main, "<w/>"));
    parts.addAll(List.of(more));
    return zip(parts);
  }

  public static byte[] relationship(String type, String mode) {
    return word(
        Part.of(
            "word/_rels/settings.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/"
                + type
                + "\" Target=\"http://elsewhere.example/t.dotm\" TargetMode=\""
                + mode
                + "\"/></Relationships>"));
  }

  public static byte[] openDocument(String manifest, Part... more) {
    var parts = new ArrayList<Part>();
    parts.add(Part.of("mimetype", "application/vnd.oasis.opendocument.text"));
    parts.add(Part.of("content.xml", "<office/>"));
    parts.add(Part.of("META-INF/manifest.xml", manifest));
    parts.addAll(List.of(more));
    return zip(parts);
  }

  /** A PDF of one empty page with further objects; 4 is the first of them. */
  public static byte[] pdf(String catalog, String... more) {
    var objects = new ArrayList<String>();
    objects.add("<< /Type /Catalog /Pages 2 0 R " + catalog + " >>");
    objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>");
    objects.addAll(List.of(more));
    var text = new StringBuilder("%PDF-1.7\n");
    var offsets = new ArrayList<Integer>();
    for (int n = 0; n < objects.size(); n++) {
      offsets.add(text.length());
      text.append(n + 1).append(" 0 obj\n").append(objects.get(n)).append("\nendobj\n");
    }
    int xref = text.length();
    text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(o -> text.append("%010d 00000 n \n".formatted(o)));
    text.append("trailer\n<< /Size ")
        .append(objects.size() + 1)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(xref)
        .append("\n%%EOF\n");
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A picture of one pixel as far as its first bytes say. */
  public static byte[] png() {
    return bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R');
  }

  public static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int n = 0; n < values.length; n++) {
      bytes[n] = (byte) values[n];
    }
    return bytes;
  }
}
