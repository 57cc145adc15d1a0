package org.goldenthread.app.database;

import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and the two roles that use it.
 *
 * @param url JDBC address, starting {@code jdbc:postgresql:}
 * @param owner migrates; owns every schema and table
 * @param app serves; owns nothing, has no superuser and no bypassrls
 */
public record DatabaseAccess(String url, Login owner, Login app) {

  /** A role and its password. Never printed whole. */
  public record Login(String user, String password) {
    public Login {
      Objects.requireNonNull(user, "user");
      Objects.requireNonNull(password, "password");
    }

    @Override
    public String toString() {
      return user;
    }
  }

  public DatabaseAccess {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("url must start with jdbc:postgresql: but is " + url);
    }
    if (owner.user().equals(app.user())) {
      throw new IllegalArgumentException("owner and app must be two roles but both are " + owner);
    }
  }

  /** The same server and roles, another database on it. */
  public DatabaseAccess withDatabase(String name) {
    return new DatabaseAccess(url.substring(0, url.lastIndexOf('/') + 1) + name, owner, app);
  }

  /** A plain source of connections for the owner, without a pool. */
  public PGSimpleDataSource ownerDataSource() {
    return dataSource(owner);
  }

  /** A plain source of connections for the serving role, without a pool. */
  public PGSimpleDataSource appDataSource() {
    return dataSource(app);
  }

  private PGSimpleDataSource dataSource(Login login) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(login.user());
    source.setPassword(login.password());
    return source;
  }
}
