package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.ProgramKeys;

/** The embedded database as running: the lock on its folder, the cluster, the port. */
public final class EmbeddedServer implements EmbeddedDatabase {
  private static final String FOLDER = "database";

  private final DataFolderLock lock;
  private final Cluster cluster;
  private final DatabaseAccess access;
  private final KeyFiles keys;

  private EmbeddedServer(
      DataFolderLock lock, Cluster cluster, DatabaseAccess access, KeyFiles keys) {
    this.lock = lock;
    this.cluster = cluster;
    this.access = access;
    this.keys = keys;
  }

  public static EmbeddedServer start(Path dataFolder) {
    try {
      Path folder = workingFolder(dataFolder.toAbsolutePath().normalize());
      DataFolderLock lock = DataFolderLock.take(folder);
      try {
        return start(folder, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "The database in " + dataFolder + " could not be started: " + e, e);
    }
  }

  /** The server of a folder that another process runs, or else that this one starts. */
  public static EmbeddedDatabase join(Path dataFolder) {
    Path folder = dataFolder.toAbsolutePath().normalize().resolve(FOLDER);
    if (Files.notExists(folder.resolve(Cluster.FOLDER))) {
      throw new DatabaseUnavailableException("There is no database in " + dataFolder + ".");
    }
    try {
      DataFolderLock lock = DataFolderLock.takeIfFree(folder);
      if (lock == null) {
        return JoinedServer.of(folder);
      }
      lock.close();
      return start(dataFolder);
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "The database in " + dataFolder + " could not be reached: " + e, e);
    }
  }

  private static EmbeddedServer start(Path folder, DataFolderLock lock) throws IOException {
    Path home = PostgresBinaries.unpackedIn(folder);
    Secrets secrets = Secrets.in(folder);
    Cluster cluster = new Cluster(folder, new ServerCommands(home, folder.resolve("commands.log")));
    cluster.createIfMissing(secrets);
    cluster.stopOrphan();
    return new EmbeddedServer(lock, cluster, secrets.access(cluster.start()), new KeyFiles(folder));
  }

  private static Path workingFolder(Path dataFolder) throws IOException {
    Path folder = Files.createDirectories(dataFolder).resolve(FOLDER);
    var onlyOwner = PosixFilePermissions.fromString("rwx------");
    if (Files.notExists(folder)) {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(onlyOwner));
    }
    Files.setPosixFilePermissions(folder, onlyOwner);
    return folder;
  }

  @Override
  public DatabaseAccess access() {
    return access;
  }

  @Override
  public ProgramKeys keys() {
    return keys;
  }

  @Override
  public void close() {
    try {
      cluster.stop();
    } catch (IOException e) {
      throw new DatabaseUnavailableException("The database could not be stopped: " + e, e);
    } finally {
      lock.close();
    }
  }
}
