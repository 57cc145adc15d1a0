package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.app.database.DatabaseUnavailableException;

/** Holds a data folder for one process. The file says which; the lock goes with the process. */
final class DataFolderLock implements AutoCloseable {
  // Closing any channel on a file drops this process's lock on it, so a folder held here must be
  // known before its file is opened a second time.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private DataFolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the folder or says at once which process has it. */
  static DataFolderLock take(Path folder) throws IOException {
    Path file = folder.toRealPath().resolve("in-use-by");
    if (!HELD.add(file)) {
      throw heldBy(folder, "this process (" + ProcessHandle.current().pid() + ")");
    }
    try {
      return new DataFolderLock(file, lockedChannel(folder, file));
    } catch (IOException | RuntimeException e) {
      HELD.remove(file);
      throw e;
    }
  }

  private static FileChannel lockedChannel(Path folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw heldBy(folder, "process " + Files.readString(file).strip());
    }
    channel.truncate(0);
    String pid = ProcessHandle.current().pid() + "\n";
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
    return channel;
  }

  private static DatabaseUnavailableException heldBy(Path folder, String holder) {
    return new DatabaseUnavailableException(
        "The data in "
            + folder.getParent()
            + " is in use by "
            + holder
            + ". Stop that process first, or choose another folder.");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot release " + file, e);
    } finally {
      HELD.remove(file);
    }
  }
}
