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
    HTML(p -> HtmlPage.of(p).getBytes(StandardCharsets.UTF_8));

    private final Function<List<Passage>, byte[]> writer;

    Form(Function<List<Passage>, byte[]> writer) {
      this.writer = writer;
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
    Path written =
        Files.write(folder.resolve(file.getFileName().toString()), form.writer.apply(passages));
    boolean headersKept = way != Way.HEADERS_REPLACED;

    DocumentReader reader = new DocumentReader();
    ReadingShape before = ReadingShape.of(reader.read(file), Renaming.NONE, headersKept);
    ReadingShape after = ReadingShape.of(reader.read(written), Renaming.NONE, headersKept);

    assertThat(rows(after))
        .as("%s as %s, %s", file.getFileName(), form, way)
        .containsExactlyInAnyOrderElementsOf(rows(before));
  }

  /** What is said of the document as a whole hangs on where its running text is broken. */
  private static List<String> rows(ReadingShape shape) {
    return shape.all().stream().filter(r -> !r.startsWith("document: ")).toList();
  }

  static Stream<Arguments> ownDocuments() {
    return cases(Documents.own());
  }

  static Stream<Arguments> publishedDocuments() {
    return Files.isDirectory(Documents.published())
        ? cases(Documents.published())
        : Stream.of(
            Arguments.of(
                "none", Form.DOCX, Way.TABLES_AS_HTML, Documents.published().resolve("none")));
  }

  /**
   * What a sheet cannot say as the text does: a page that is one column off (000), a plan in prose
   * (002), and pages cut within the rows of one report (001).
   */
  private static boolean isNoSheet(String name, Form form, Way way) {
    boolean cut = name.startsWith("001_") && way == Way.PAGES_CUT_ELSEWHERE;
    boolean sheet = form == Form.XLSX || form == Form.ODS;
    return sheet && (name.startsWith("000_") || name.startsWith("002_") || cut);
  }

  private static Stream<Arguments> cases(Path folder) {
    List<Arguments> cases = new ArrayList<>();
    for (Path file : Documents.in(folder)) {
      for (Form form : Form.values()) {
        for (Way way : WAYS) {
          if (isNoSheet(file.getFileName().toString(), form, way)) {
            continue;
          }
          cases.add(Arguments.of(file.getFileName().toString(), form, way, file));
        }
      }
    }
    return cases.stream();
  }
}
