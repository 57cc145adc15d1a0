package org.goldenthread.intake.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.rewrite.DocumentRewriter.Way;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document reads the same in Word, in a spreadsheet and as a page, also when laid out anew. */
class OfficeRewriteTest {
  private static final long SEED = 2009;
  private static final List<Way> WAYS =
      List.of(
          Way.TABLES_AS_HTML, Way.COLUMNS_REORDERED, Way.HEADERS_REPLACED, Way.PAGES_CUT_ELSEWHERE);

  /** Kinds of file a document can be written as. */
  enum Form {
    DOCX(DocxPages::of),
    XLSX(XlsxPages::of),
    ODS(OdsPages::of),
    ODT(OdtPages::of),
    HTML(p -> HtmlPage.of(p).getBytes(StandardCharsets.UTF_8));

    private final Function<List<Passage>, byte[]> writer;

    Form(Function<List<Passage>, byte[]> writer) {
      this.writer = writer;
    }

    byte[] write(List<Passage> passages) {
      return writer.apply(passages);
    }
  }

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} as {1}, {2}")
  @MethodSource("ownDocuments")
  void ownDocumentsReadTheSame(String name, Form form, Way way, Path file) throws Exception {
    assertReadsTheSame(form, way, file);
  }

  @ParameterizedTest(name = "{0} as {1}, {2}")
  @MethodSource("publishedDocuments")
  void publishedDocumentsReadTheSame(String name, Form form, Way way, Path file) throws Exception {
    assumeTrue(Files.isReadable(file), "no published documents beside the checkout");
    assertReadsTheSame(form, way, file);
  }

  private void assertReadsTheSame(Form form, Way way, Path file) throws Exception {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<Passage> passages = new DocumentRewriter(SEED).passages(way, text);
    Path written = Files.write(folder.resolve(file.getFileName().toString()), form.write(passages));
    boolean headersKept = way != Way.HEADERS_REPLACED;

    DocumentReader reader = new DocumentReader();
    ReadingShape before = ReadingShape.of(reader.read(file), Renaming.NONE, headersKept);
    ReadingShape after = ReadingShape.of(reader.read(written), Renaming.NONE, headersKept);

    assertThat(before.all()).isNotEmpty();
    assertThat(after.all())
        .as("%s as %s, %s", file.getFileName(), form, way)
        .containsExactlyInAnyOrderElementsOf(before.all());
  }

  static Stream<Arguments> ownDocuments() {
    return Stream.concat(cases(Documents.own()), cases(Documents.papers()));
  }

  static Stream<Arguments> publishedDocuments() {
    return Files.isDirectory(Documents.published())
        ? cases(Documents.published())
        : Stream.of(
            Arguments.of(
                "none", Form.DOCX, Way.TABLES_AS_HTML, Documents.published().resolve("none")));
  }

  private static Stream<Arguments> cases(Path folder) {
    List<Arguments> cases = new ArrayList<>();
    for (Path file : Documents.in(folder)) {
      for (Form form : Form.values()) {
        for (Way way : WAYS) {
          cases.add(Arguments.of(file.getFileName().toString(), form, way, file));
        }
      }
    }
    return cases.stream();
  }
}
