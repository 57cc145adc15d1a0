package org.goldenthread.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.source.SourceFile;

/** Small documents made in a test. */
public final class Fixtures {
  private Fixtures() {}

  /** Writes the text into a folder of the test and gives the file. */
  public static Path file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text as a document. */
  public static Document document(Path folder, String text) {
    try {
      return SourceFile.read(file(folder, "document.txt", text)).document();
    } catch (RefusedDocumentException e) {
      throw new AssertionError(e);
    }
  }
}
