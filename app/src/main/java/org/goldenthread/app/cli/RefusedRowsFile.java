package org.goldenthread.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.data.RefusedRow;
import org.jspecify.annotations.Nullable;

/** Writes every refused row of a file as CSV, once there are more than are printed. */
final class RefusedRowsFile implements AutoCloseable {
  private static final int PRINTED = 50;

  private final Path path;
  private final List<RefusedRow> first = new ArrayList<>();
  private @Nullable Writer writer;

  RefusedRowsFile(Path file) {
    this.path = Path.of(file.getFileName() + "-refused.csv");
  }

  void add(RefusedRow row) {
    try {
      if (writer == null && first.size() < PRINTED) {
        first.add(row);
        return;
      }
      if (writer == null) {
        writer = Files.newBufferedWriter(path);
        writer.write("file,row,column,value,problem,expected\r\n");
        for (RefusedRow earlier : first) {
          write(earlier, writer);
        }
      }
      write(row, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be written", e);
    }
  }

  private static void write(RefusedRow row, Writer to) throws IOException {
    to.write(
        String.join(
            ",",
            quoted(row.file()),
            Long.toString(row.line()),
            quoted(row.column()),
            quoted(row.value()),
            quoted(row.problem()),
            quoted(row.expected())));
    to.write("\r\n");
  }

  // A value that a spreadsheet would compute is made text.
  private static String quoted(String text) {
    boolean computed = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (computed ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  /** Where the rows are; empty when all of them are printed. */
  Optional<Path> path() {
    return writer == null ? Optional.empty() : Optional.of(path);
  }

  @Override
  public void close() {
    if (writer != null) {
      try {
        writer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(path + " cannot be written", e);
      }
    }
  }
}
