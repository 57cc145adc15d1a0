package org.goldenthread.app.measure.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.intake.RefusedDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * A file of figures as a browser sent it.
 *
 * @param name cleaned, without folders
 * @param bytes not copied: the caller leaves them alone
 * @param meta the description that comes with a file of the Department for Education; null without
 */
public record SentFile(String name, byte[] bytes, byte @Nullable [] meta) {

  /** Work on the file as it lies on disk. */
  interface Work<T> {
    T on(LoadFile file) throws RefusedDocumentException;
  }

  /**
   * Reads the file from one end to the other.
   *
   * @return its digest
   * @throws RefusedDocumentException when it cannot be read, or must not be kept
   */
  public String check() throws RefusedDocumentException {
    return use(
        file -> {
          file.content().readInto(new NoSink());
          return file.digest();
        });
  }

  /** Lays the file on disk for as long as the work needs it, in a folder that nobody else reads. */
  <T> T use(Work<T> work) throws RefusedDocumentException {
    try {
      Path folder = Files.createTempDirectory("gt-load");
      Path file = folder.resolve(name);
      Path beside = folder.resolve(name.replaceFirst("\\.[A-Za-z]+$", "") + ".meta.csv");
      try {
        Files.write(file, bytes);
        if (meta != null) {
          Files.write(beside, meta);
        }
        return work.on(LoadFile.of(file));
      } finally {
        Files.deleteIfExists(beside);
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a file that was sent cannot be laid on disk", e);
    }
  }
}
