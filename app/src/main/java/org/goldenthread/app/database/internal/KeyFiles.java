package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.goldenthread.app.database.ProgramKeys;

/** Keys of an embedded database, one file each beside the passwords, mode 0600. */
record KeyFiles(Path folder) implements ProgramKeys {

  @Override
  public byte[] key(String name) {
    Path file = folder.resolve(name + "-key");
    try {
      if (Files.notExists(file)) {
        Secrets.writePrivately(file, Secrets.generate() + "\n");
      }
      return ProgramKeys.parse(Files.readString(file).strip(), file.toString());
    } catch (IOException e) {
      throw new DatabaseUnavailableException("The key " + file + " cannot be read: " + e, e);
    }
  }
}
