package org.goldenthread.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where stylesheets and scripts are served: a folder named by the digest of what is in it. */
public final class Assets {

  /** For example {@code /assets/0cc175b9c0f1b6a831c399e269772661}. */
  public static final String BASE = base();

  private Assets() {}

  /** Address of an asset by its file name. */
  public static String href(String file) {
    return BASE + "/" + file;
  }

  private static String base() {
    Properties built = new Properties();
    try (InputStream in = Assets.class.getResourceAsStream("/assets.properties")) {
      if (in == null) {
        throw new IllegalStateException("assets.properties is missing; the build lays it");
      }
      built.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return built.getProperty("base");
  }
}
