package org.goldenthread.app.shell;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a CSV download: RFC 4180, UTF-8 with a byte-order mark, which spreadsheets need to
 * show "✓" and "–".
 *
 * <p>A text that a spreadsheet would run as a formula ("=1+1", "@SUM(..)") gets an apostrophe in
 * front; a negative number stays a number.
 */
public final class Csv {
  private static final Pattern FORMULA =
      Pattern.compile(
          "^[=+@\\t\\r\uFF1D\uFF0B\uFF20\uFF0D].*|^-(?!\\d*\\.?\\d+ ?%?$).+", Pattern.DOTALL);

  /** The byte-order mark a table begins with. */
  public static final String MARK = "\uFEFF";

  private static final String LINE_END = "\r\n";

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer;

  private Csv() {
    text.write(MARK);
    // Without a buffer of its own: the text is asked for before anything would be flushed.
    writer = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  public static Csv withColumns(String... columns) {
    var csv = new Csv();
    csv.writer.writeRecord(columns);
    return csv;
  }

  /** Adds a row; null is an empty field, a list is joined by "; ". */
  public Csv row(@Nullable Object... fields) {
    String[] texts = new String[fields.length];
    for (int n = 0; n < fields.length; n++) {
      texts[n] = field(fields[n]);
    }
    writer.writeRecord(texts);
    return this;
  }

  /** One record without its end, for a table so long that it is written piece by piece. */
  public static String record(@Nullable Object... fields) {
    var one = new Csv();
    one.row(fields);
    String whole = one.text.toString();
    return whole.substring(MARK.length(), whole.length() - LINE_END.length());
  }

  /** The answer to a request for the table. */
  public ResponseEntity<byte[]> download(String fileName) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(fileName + ".csv", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String field(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof List<?> list
            ? String.join("; ", list.stream().map(Object::toString).toList())
            : value.toString();
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
