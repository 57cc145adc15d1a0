package org.goldenthread.app.home.bring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.ReadingSteps;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.correct.Corrections;
import org.goldenthread.intake.sourced.SourcedReading;

/**
 * A document as a browser sent it.
 *
 * @param name cleaned, without folders
 * @param bytes not copied: the caller leaves them alone
 */
public record SentDocument(String name, byte[] bytes) {
  private static final DocumentReader READER = new DocumentReader();

  /** SHA-256 of the bytes, lower-case hexadecimal. */
  public String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Reads it from disk, in a folder that nobody else reads and that is gone afterwards. */
  SourcedReading read(Corrections corrections, ReadingSteps steps) throws RefusedDocumentException {
    try {
      Path folder = Files.createTempDirectory("gt-document");
      Path file = folder.resolve(name);
      try {
        Files.write(file, bytes);
        return READER.read(file, corrections, steps);
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a document that was sent cannot be laid on disk", e);
    }
  }
}
