package org.goldenthread.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A folder of documents, as {@code gt demo} takes it: its files, not those of folders within. */
record DocumentFolder(Path folder) {

  /** A file and what tells its bytes from any other's: their SHA-256 in lower-case hexadecimal. */
  record DocumentFile(Path path, String digest) {}

  /** Every file whose name does not start with a dot, in the order of their names. */
  List<DocumentFile> files() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted()
          .map(path -> new DocumentFile(path, digest(path)))
          .toList();
    } catch (IOException e) {
      throw new UserMessageException(folder + ": this folder cannot be listed.", e);
    }
  }

  private static String digest(Path path) {
    try (InputStream bytes = Files.newInputStream(path)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(bytes, sha256).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(sha256.digest());
    } catch (IOException e) {
      // The reader will name the file and refuse it; the others load.
      return "unreadable: " + e.getClass().getSimpleName();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
