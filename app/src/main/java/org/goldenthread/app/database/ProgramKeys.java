package org.goldenthread.app.database;

import java.util.HexFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Secret keys of the program, 256 bits each, that never enter the database: whoever may do anything
 * in the database still cannot do what needs the key.
 */
public interface ProgramKeys {

  /**
   * The key of a name, made at its first use with the embedded database.
   *
   * @param name lower-case letters, such as "evidence": its file is {@code evidence-key}, its
   *     setting {@code gt.evidence.key}
   * @throws DatabaseUnavailableException when there is none, or what is there is no key
   */
  byte[] key(String name);

  /**
   * Keys from settings, for a database server of one's own.
   *
   * @param settings value of a setting such as {@code gt.evidence.key}, null when it is not set
   */
  static ProgramKeys of(Function<String, @Nullable String> settings) {
    return name -> {
      String setting = "gt." + name + ".key";
      String key = settings.apply(setting);
      if (key == null) {
        throw new DatabaseUnavailableException(
            "gt.database.url is set, so set " + setting + " too: 64 hexadecimal digits.");
      }
      return parse(key, setting);
    };
  }

  /**
   * A key from its 64 hexadecimal digits.
   *
   * @param where names its place to who has to put it right
   */
  static byte[] parse(String key, String where) {
    if (!key.matches("[0-9a-f]{64}")) {
      throw new DatabaseUnavailableException(where + ": expected 64 hexadecimal digits.");
    }
    return HexFormat.of().parseHex(key);
  }
}
