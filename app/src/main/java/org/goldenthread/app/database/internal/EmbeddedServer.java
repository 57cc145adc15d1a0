package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.DatabaseAccess.Login;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.goldenthread.app.database.EmbeddedDatabase;

/** The embedded database as running: the lock on its folder, the cluster, the port. */
public final class EmbeddedServer implements EmbeddedDatabase {
  private final DataFolderLock lock;
  private final Cluster cluster;
  private final DatabaseAccess access;

  private EmbeddedServer(DataFolderLock lock, Cluster cluster, DatabaseAccess access) {
    this.lock = lock;
    this.cluster = cluster;
    this.access = access;
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

  private static EmbeddedServer start(Path folder, DataFolderLock lock) throws IOException {
    Path home = PostgresBinaries.unpackedIn(folder);
    Secrets secrets = Secrets.at(folder.resolve("secrets"));
    Cluster cluster = new Cluster(folder, new ServerCommands(home, folder.resolve("commands.log")));
    cluster.createIfMissing(secrets);
    cluster.stopOrphan();
    int port = cluster.start();
    DatabaseAccess access =
        new DatabaseAccess(
            "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE,
            new Login(Cluster.OWNER, secrets.owner()),
            new Login(Cluster.APP, secrets.app()));
    return new EmbeddedServer(lock, cluster, access);
  }

  private static Path workingFolder(Path dataFolder) throws IOException {
    Path folder = Files.createDirectories(dataFolder).resolve("database");
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
