package org.goldenthread.app.measure.load;

import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.DataFormat;
import org.goldenthread.intake.data.DataSink;

/**
 * A file of figures to load.
 *
 * @param name as the person knows it
 * @param digest SHA-256 of its bytes, in hexadecimal
 * @param content reads it into a sink
 */
public record LoadFile(String name, String digest, Content content) {

  /** What is in the file. */
  public interface Content {
    /**
     * Reads the file, from the beginning.
     *
     * @return how it is laid out
     * @throws RefusedDocumentException when the file as a whole cannot be read
     */
    DataFormat readInto(DataSink sink) throws RefusedDocumentException;
  }

  public LoadFile {
    if (!digest.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("digest must be 64 hexadecimal digits, was " + digest);
    }
  }
}
