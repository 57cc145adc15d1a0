package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.DatabaseAccess.Login;
import org.goldenthread.app.database.DatabaseUnavailableException;

/** The generated passwords of the embedded server's roles: 256 random bits each, file mode 0600. */
record Secrets(String admin, String owner, String app) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Reads them from the folder, or writes fresh ones there where there are none. */
  static Secrets in(Path folder) throws IOException {
    Path file = folder.resolve("secrets");
    if (Files.exists(file)) {
      return read(file);
    }
    Secrets fresh = new Secrets(generate(), generate(), generate());
    fresh.write(file);
    return fresh;
  }

  private static Secrets read(Path file) throws IOException {
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      lines.load(in);
    }
    return new Secrets(
        line(lines, "admin", file), line(lines, "owner", file), line(lines, "app", file));
  }

  private static String line(Properties lines, String name, Path file) {
    String value = lines.getProperty(name);
    if (value == null || !value.matches("[0-9a-f]{64}")) {
      throw new DatabaseUnavailableException(
          file + ": expected a line \"" + name + "=\" and 64 hexadecimal digits.");
    }
    return value;
  }

  /** The two roles on the server that listens there. */
  DatabaseAccess access(int port) {
    return new DatabaseAccess(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE,
        new Login(Cluster.OWNER, owner),
        new Login(Cluster.APP, app));
  }

  private void write(Path file) throws IOException {
    List<String> lines = List.of("admin=" + admin, "owner=" + owner, "app=" + app);
    writePrivately(file, String.join("\n", lines) + "\n");
  }

  /** Writes a file that only its owner can read, from its first byte, all of it or none. */
  static void writePrivately(Path file, String text) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    var onlyOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try {
      Files.createFile(aside, onlyOwner);
    } catch (FileAlreadyExistsException e) {
      // Left by a start that was killed half-way.
      Files.delete(aside);
      Files.createFile(aside, onlyOwner);
    }
    Files.writeString(aside, text, StandardCharsets.US_ASCII);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** 256 random bits in lower-case hexadecimal. */
  static String generate() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Secrets";
  }
}
