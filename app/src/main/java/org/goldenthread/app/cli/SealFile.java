package org.goldenthread.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.Seal;
import org.goldenthread.app.audit.SealCopy;
import org.jspecify.annotations.Nullable;

/** The file of exported seals. */
final class SealFile {

  private SealFile() {}

  static void write(List<Seal> seals, Path file) {
    try {
      Files.writeString(file, SealCopy.write(seals));
    } catch (IOException e) {
      throw new UserMessageException(file + ": the seals cannot be written there: " + e, e);
    }
  }

  /** The exported seal of each partnership; none without a file. */
  static Map<Integer, Seal> read(@Nullable Path file) {
    if (file == null) {
      return Map.of();
    }
    try {
      return SealCopy.read(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UserMessageException(file + ": this file cannot be read: " + e, e);
    } catch (IllegalArgumentException e) {
      throw new UserMessageException(file + ", " + e.getMessage() + ".", e);
    }
  }
}
