package org.goldenthread.app.database.internal;

import java.nio.file.Path;
import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.DatabaseAccess.Login;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database serves.
 *
 * @param data folder of the embedded database; used when {@code url} is not set
 * @param url JDBC address of a PostgreSQL 18 server of one's own, with the two roles below on it
 * @param ownerUser role that migrates
 * @param ownerPassword needed with {@code url}
 * @param appUser role that serves
 * @param appPassword needed with {@code url}
 */
@ConfigurationProperties("gt.database")
record DatabaseProperties(
    @DefaultValue("demo-data") Path data,
    @Nullable String url,
    @DefaultValue("gt_owner") String ownerUser,
    @Nullable String ownerPassword,
    @DefaultValue("gt_app") String appUser,
    @Nullable String appPassword) {

  /** The external server as configured, or null when the embedded one serves. */
  @Nullable DatabaseAccess external() {
    return url == null
        ? null
        : new DatabaseAccess(
            url,
            new Login(ownerUser, required(ownerPassword, "gt.database.owner-password")),
            new Login(appUser, required(appPassword, "gt.database.app-password")));
  }

  private static String required(@Nullable String value, String name) {
    if (value == null) {
      throw new DatabaseUnavailableException("gt.database.url is set, so set " + name + " too.");
    }
    return value;
  }
}
