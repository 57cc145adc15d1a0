package org.goldenthread.app.people;

/** Digests that only this program can make, on every node: by a key that is not in the database. */
@FunctionalInterface
public interface KeyedDigest {
  /**
   * The digest of a text in 64 hexadecimal digits.
   *
   * @param use what it is for; a digest for one use proves nothing for another
   */
  String of(String use, String text);
}
