package org.goldenthread.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.app.audit.EvidenceFiles.openDocument;
import static org.goldenthread.app.audit.EvidenceFiles.pdf;
import static org.goldenthread.app.audit.EvidenceFiles.relationship;
import static org.goldenthread.app.audit.EvidenceFiles.text;
import static org.goldenthread.app.audit.EvidenceFiles.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.goldenthread.app.audit.EvidenceFiles.Part;
import org.goldenthread.app.audit.RefusedFileException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file attached as evidence may be, each hostile kind refused by its own reason. */
class EvidenceFileTest {
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String SLIDES =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
  private static final String MACRO_WORD = "application/vnd.ms-word.document.macroEnabled.main+xml";
  private static final byte[] OLE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  static Stream<Arguments> taken() {
    return Stream.of(
        Arguments.of("a.pdf", pdf("")),
        Arguments.of("link.pdf", pdf("/Names << >>", "<< /S /URI /URI (http://a.example) >>")),
        Arguments.of("a.docx", word()),
        Arguments.of("linked.docx", relationship("hyperlink", "External")),
        Arguments.of("template.docx", relationship("attachedTemplate", "Internal")),
        Arguments.of(
            "chart.docx",
            word(new Part("word/embeddings/Sheet1.xlsx", EvidenceFiles.office("xl/w.xml", SHEET)))),
        Arguments.of("a.xlsx", EvidenceFiles.office("xl/workbook.xml", SHEET)),
        Arguments.of("a.pptx", EvidenceFiles.office("ppt/presentation.xml", SLIDES)),
        Arguments.of("a.odt", openDocument("<manifest/>")),
        Arguments.of("a.csv", text("area,value\nWexmere,27.67\n")),
        Arguments.of("A.TXT", text("Notes of the meeting, naïve as they are.")),
        Arguments.of("a.png", EvidenceFiles.png()),
        Arguments.of("a.jpeg", EvidenceFiles.bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F')));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("empty.pdf", new byte[0], Why.EMPTY),
        Arguments.of("large.txt", new byte[EvidenceFile.LARGEST + 1], Why.TOO_LARGE),
        Arguments.of("a.html", text("<!DOCTYPE html><script>alert(1)</script>"), Why.TYPE),
        Arguments.of("page.txt", text("<html><body onload=x()></body></html>"), Why.TYPE),
        Arguments.of("a.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), Why.TYPE),
        Arguments.of("picture.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), Why.TYPE),
        Arguments.of("run.sh", text("#!/bin/sh\nrm -r x\n"), Why.TYPE),
        Arguments.of("run.csv", text("#!/bin/sh\nrm -r x\n"), Why.TYPE),
        Arguments.of("run.bat", text("del x\n"), Why.TYPE),
        Arguments.of("report.pdf.js", text("alert(1)"), Why.TYPE),
        Arguments.of("a", text("no ending"), Why.TYPE),
        Arguments.of("a.exe", EvidenceFiles.bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0), Why.TYPE),
        Arguments.of("a.pdf", EvidenceFiles.bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0), Why.TYPE),
        Arguments.of("elf.txt", EvidenceFiles.bytes(0x7f, 'E', 'L', 'F', 2, 1, 1, 0), Why.TYPE),
        Arguments.of("nul.txt", text("a".repeat(9000) + "\0b"), Why.TYPE),
        Arguments.of("a.zip", EvidenceFiles.zip(List.of(Part.of("a.txt", "a"))), Why.TYPE),
        Arguments.of("zip.docx", EvidenceFiles.zip(List.of(Part.of("a.txt", "a"))), Why.TYPE),
        Arguments.of("a.jar", EvidenceFiles.zip(List.of(Part.of("META-INF/M.MF", ""))), Why.TYPE),
        Arguments.of("word.pdf", word(), Why.NAME),
        Arguments.of("word.xlsx", word(), Why.NAME),
        Arguments.of("a.docx", pdf(""), Why.NAME),
        Arguments.of("picture.pdf", EvidenceFiles.png(), Why.NAME),
        Arguments.of("a.doc", OLE, Why.OLD_OFFICE),
        Arguments.of("old.docx", OLE, Why.OLD_OFFICE),
        Arguments.of("locked.docx", encryptedOffice(), Why.PASSWORD),
        Arguments.of("a.docm", EvidenceFiles.office("word/document.xml", MACRO_WORD), Why.MACROS),
        Arguments.of("b.docx", EvidenceFiles.office("word/document.xml", MACRO_WORD), Why.MACROS),
        Arguments.of("c.docm", word(), Why.MACROS),
        Arguments.of("vba.docx", word(Part.of("word/vbaProject.bin", "x")), Why.MACROS),
        Arguments.of("VBA.docx", word(Part.of("word\\VBAPROJECT.BIN", "x")), Why.MACROS),
        Arguments.of("xlm.docx", word(Part.of("xl/macrosheets/sheet1.xml", "x")), Why.MACROS),
        Arguments.of("activex.docx", word(Part.of("word/activeX/a.xml", "x")), Why.MACROS),
        Arguments.of(
            "inner.docx",
            word(
                new Part(
                    "word/embeddings/a.xlsx",
                    EvidenceFiles.office("x.xml", SHEET, Part.of("xl/vbaProject.bin", "")))),
            Why.MACROS),
        Arguments.of("ole.docx", word(Part.of("word/embeddings/oleObject1.bin", "")), Why.EMBEDDED),
        Arguments.of("remote.docx", relationship("attachedTemplate", "External"), Why.OUTSIDE),
        Arguments.of("object.docx", relationship("oleObject", "external"), Why.OUTSIDE),
        Arguments.of("basic.odt", openDocument("<m/>", Part.of("Basic/S/M.xml", "")), Why.MACROS),
        Arguments.of(
            "py.odt", openDocument("<m/>", Part.of("Scripts/python/a.py", "")), Why.MACROS),
        Arguments.of("lock.odt", openDocument("<m><encryption-data/></m>"), Why.PASSWORD),
        Arguments.of("ole.odt", openDocument("<m/>", Part.of("Object 1", "")), Why.EMBEDDED),
        Arguments.of(
            "entity.odt",
            openDocument("<!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><m>&a;</m>"),
            Why.BROKEN),
        Arguments.of("twice.docx", word(Part.of("WORD/document.xml", "other")), Why.BROKEN),
        Arguments.of("cut.docx", cut(word()), Why.BROKEN),
        Arguments.of("bomb.docx", word(new Part("word/a.xml", new byte[9_000_000])), Why.BOMB),
        Arguments.of("many.docx", word(many()), Why.BOMB),
        Arguments.of(
            "js.pdf", pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), Why.SCRIPT),
        Arguments.of("js2.pdf", pdf("", "<< /S /JavaScript /JS (app.alert(1)) >>"), Why.SCRIPT),
        Arguments.of("js3.pdf", pdf("/OpenAction << /S /Java#53cript >>"), Why.SCRIPT),
        Arguments.of("names.pdf", pdf("/Names << /JavaScript << /Names [] >> >>"), Why.SCRIPT),
        Arguments.of("launch.pdf", pdf("", "[ << /S /Launch /F (cmd.exe) >> ]"), Why.SCRIPT),
        Arguments.of("xfa.pdf", pdf("/AcroForm << /XFA (x) >>"), Why.SCRIPT),
        Arguments.of("files.pdf", pdf("/Names << /EmbeddedFiles << >> >>"), Why.EMBEDDED),
        Arguments.of("bomb.pdf", pdf("", packedTwice()), Why.BOMB));
  }

  private static byte[] encryptedOffice() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(OLE);
    bytes.writeBytes(new byte[600]);
    bytes.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    return bytes.toByteArray();
  }

  private static byte[] cut(byte[] whole) {
    return java.util.Arrays.copyOf(whole, whole.length / 2);
  }

  private static Part[] many() {
    var parts = new ArrayList<Part>();
    for (int n = 0; n < 5_001; n++) {
      parts.add(Part.of("word/p" + n, ""));
    }
    return parts.toArray(Part[]::new);
  }

  private static String packedTwice() {
    String twice = new String(packed(packed(new byte[1_000_000])), StandardCharsets.ISO_8859_1);
    return "<< /Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] /Length "
        + twice.length()
        + " >>\nstream\n"
        + twice
        + "\nendstream";
  }

  private static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("taken")
  void takesWhatRunsNothing(String name, byte[] bytes) throws RefusedFileException {
    EvidenceFile file = EvidenceFile.of(name, bytes);

    assertThat(file.name()).isEqualTo(name);
    assertThat(file.size()).isEqualTo(bytes.length);
    assertThat(file.digest()).hasSize(64);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("refused")
  void refusesWhatCouldRun(String name, byte[] bytes, Why why) {
    assertThatThrownBy(() -> EvidenceFile.of(name, bytes))
        .isInstanceOfSatisfying(
            RefusedFileException.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  /** As zip tools write a file with a password. */
  @Test
  void refusesAnArchiveWithAPassword() {
    byte[] bytes = word();
    for (int n = 0; n < bytes.length - 8; n++) {
      boolean local = bytes[n] == 'P' && bytes[n + 1] == 'K' && bytes[n + 2] == 3;
      boolean directory = bytes[n] == 'P' && bytes[n + 1] == 'K' && bytes[n + 2] == 1;
      if (local || directory) {
        bytes[n + (local ? 6 : 8)] |= 1;
      }
    }

    assertThatThrownBy(() -> EvidenceFile.of("a.docx", bytes))
        .isInstanceOfSatisfying(
            RefusedFileException.class, r -> assertThat(r.why()).isEqualTo(Why.PASSWORD));
  }

  @Test
  void cleansNames() {
    assertThat(FileName.clean("../../etc/passwd.txt")).isEqualTo("passwd.txt");
    String long150 = FileName.clean("\u0175\ud83d\ude00".repeat(90) + ".docx");
    assertThat(long150).matches("(?:\u0175\ud83d\ude00)+\u0175?\\.docx");
    assertThat(long150.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(140, 150);
    assertThat(FileName.clean("C:\\Users\\me\\Report.docx")).isEqualTo("Report.docx");
    assertThat(FileName.clean("a\r\nSet-Cookie: x=1.pdf")).isEqualTo("a Set-Cookie x=1.pdf");
    assertThat(FileName.clean("invoice\u202efdp.exe")).isEqualTo("invoice fdp.exe");
    assertThat(FileName.clean("a\"; filename=\"b.html")).isEqualTo("a filename= b.html");
    assertThat(FileName.clean("zero\u200bwidth\0.pdf")).isEqualTo("zero width.pdf");
    assertThat(FileName.clean(" .htaccess")).isEqualTo("htaccess");
    assertThat(FileName.clean("...")).isEqualTo("file");
    assertThat(FileName.clean("")).isEqualTo("file");
    assertThat(FileName.clean("Llanfair’s plan – 2009.pdf"))
        .isEqualTo("Llanfair’s plan – 2009.pdf");
    assertThat(FileName.clean("😀".repeat(150) + ".pdf"))
        .hasSizeLessThanOrEqualTo(150)
        .endsWith("😀.pdf");
    assertThat(FileName.clean("x".repeat(300) + ".pdf")).hasSize(150).endsWith("x.pdf");
  }

  @Test
  void hasADigestOfItsBytesAlone() throws RefusedFileException {
    assertThat(EvidenceFile.of("a.pdf", pdf("")).digest())
        .isEqualTo(EvidenceFile.of("b.pdf", pdf("")).digest())
        .isNotEqualTo(EvidenceFile.of("a.pdf", pdf("/Lang (cy)")).digest());
  }
}
