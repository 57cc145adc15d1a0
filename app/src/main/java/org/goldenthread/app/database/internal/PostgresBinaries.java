package org.goldenthread.app.database.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once from the class path into the data folder. */
final class PostgresBinaries {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private PostgresBinaries() {}

  /** The folder with {@code bin}, {@code lib} and {@code share}; unpacks it where it is missing. */
  static Path unpackedIn(Path folder) throws IOException {
    Path home = folder.resolve("postgresql-18.1");
    if (Files.notExists(home)) {
      Path aside = folder.resolve("postgresql.new");
      FileSystemUtils.deleteRecursively(aside);
      unpack(Files.createDirectory(aside));
      Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
    }
    return home;
  }

  private static void unpack(Path target) throws IOException {
    try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
      if (archive == null) {
        throw new DatabaseUnavailableException(
            "This build has the embedded database for Linux on x86-64 only. On another machine,"
                + " name a PostgreSQL 18 server with gt.database.url.");
      }
      var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, target);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IllegalStateException("archive entry leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      String mode = (entry.getMode() & 0100) == 0 ? "rw-------" : "rwx------";
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
  }
}
