package org.goldenthread.intake.rewrite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the documents to rewrite lie. */
final class Documents {

  private Documents() {}

  /** The project's own, always there. */
  static Path own() {
    var url = Documents.class.getResource("/intake/rewrite/progress-update.txt");
    if (url == null) {
      throw new IllegalStateException("the own documents are missing");
    }
    try {
      return Path.of(url.toURI()).resolveSibling(".");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The project's own papers of meetings. */
  static Path papers() {
    return own().resolve("../papers");
  }

  /** The published ones, where they lie beside the checkout. */
  static Path published() {
    return Path.of(System.getProperty("gt.shared", "../shared"), "documents");
  }

  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
