package org.goldenthread.app.database.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migration scripts on the class path, told apart by one digest of their names and texts. */
public final class MigrationScripts {

  private MigrationScripts() {}

  /** SHA-256 over folder, name and content of every script, in hexadecimal. */
  public static String digest() throws IOException {
    Map<String, byte[]> scripts = new TreeMap<>();
    var onClassPath =
        new PathMatchingResourcePatternResolver(MigrationScripts.class.getClassLoader());
    for (Resource script : onClassPath.getResources("classpath*:db/migration/*/V*.sql")) {
      String address = script.getURL().getPath();
      scripts.put(
          address.substring(address.lastIndexOf("db/migration/")), script.getContentAsByteArray());
    }
    MessageDigest digest = sha256();
    scripts.forEach(
        (name, content) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
