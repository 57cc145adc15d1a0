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
import org.jspecify.annotations.Nullable;

/** Holds a data folder for one process. The file says which; the lock goes with the process. */
final class DataFolderLock implements AutoCloseable {
  private static final String FILE = "in-use-by";
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
    DataFolderLock lock = takeIfFree(folder);
    if (lock == null) {
      throw new DatabaseUnavailableException(
          "The data in "
              + folder.getParent()
              + " is in use by "
              + holder(folder.resolve(FILE))
              + ". Stop that process first, or choose another folder.");
    }
    return lock;
  }

  private static String holder(Path file) throws IOException {
    String pid = Files.readString(file).strip();
    boolean ours = pid.equals(String.valueOf(ProcessHandle.current().pid()));
    return ours ? "this process (" + pid + ")" : "process " + pid;
  }

  /** Takes the folder, or returns null when a process has it. */
  static @Nullable DataFolderLock takeIfFree(Path folder) throws IOException {
    Path file = folder.toRealPath().resolve(FILE);
    if (!HELD.add(file)) {
      return null;
    }
    FileChannel channel = null;
    try {
      channel = lockedChannel(file);
      return channel == null ? null : new DataFolderLock(file, channel);
    } finally {
      if (channel == null) {
        HELD.remove(file);
      }
    }
  }

  private static @Nullable FileChannel lockedChannel(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return null;
    }
    channel.truncate(0);
    String pid = ProcessHandle.current().pid() + "\n";
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
    return channel;
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
