package org.goldenthread.intake;

import java.nio.file.Path;

/** Reads a document of any kind this build knows. Immutable and safe to share between threads. */
public final class DocumentReader {

  /**
   * Reads one document whole.
   *
   * @throws RefusedDocumentException when the file is empty, binary, too large, of a kind not read
   *     yet, not UTF-8, nested too deeply, or has nothing recognisable in it
   */
  public Reading read(Path file) throws RefusedDocumentException {
    throw new RefusedDocumentException(
        file, RefusedDocumentException.Reason.NOTHING_RECOGNISED, "no reader yet");
  }
}
