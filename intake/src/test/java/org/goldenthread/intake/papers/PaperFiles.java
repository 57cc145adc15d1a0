package org.goldenthread.intake.papers;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Fixtures;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.draft.PapersDraft;

/** Invented papers of meetings. */
final class PaperFiles {
  private PaperFiles() {}

  /** What is read of a file beside these tests. */
  static PapersDraft read(String name) throws RefusedDocumentException {
    return reading(name).papers();
  }

  static Reading reading(String name) throws RefusedDocumentException {
    URL file = PaperFiles.class.getResource("/intake/papers/" + name + ".txt");
    if (file == null) {
      throw new IllegalArgumentException("name is of no paper: " + name);
    }
    try {
      return new DocumentReader().read(Path.of(file.toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is read of a text, papers and all. */
  static Reading reading(Path folder, String text) throws RefusedDocumentException {
    return new DocumentReader().read(Fixtures.file(folder, "papers.txt", text));
  }

  /** What is read of a text. */
  static PapersDraft text(Path folder, String text) throws RefusedDocumentException {
    return reading(folder, text).papers();
  }
}
