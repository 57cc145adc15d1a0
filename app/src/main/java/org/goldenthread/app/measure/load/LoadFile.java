package org.goldenthread.app.measure.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.data.DataFiles;
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

  /**
   * A file on disk, of any layout that is known.
   *
   * @throws RefusedDocumentException when there is no such file
   */
  public static LoadFile of(Path file) throws RefusedDocumentException {
    return new LoadFile(
        String.valueOf(file.getFileName()),
        digest(file),
        sink -> DataFiles.read(file, List.of(), sink));
  }

  private static String digest(Path file) throws RefusedDocumentException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha256.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (IOException e) {
      throw new RefusedDocumentException(
          file, Reason.NOT_FOUND, "cannot be opened (" + e.getMessage() + "). Check its name");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public LoadFile {
    if (!digest.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("digest must be 64 hexadecimal digits, was " + digest);
    }
  }
}
