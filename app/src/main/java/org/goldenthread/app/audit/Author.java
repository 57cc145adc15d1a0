package org.goldenthread.app.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a change.
 *
 * @param post the post they act in, or what acted for them; never the name of a person
 * @param account the account they are signed in with; null for a program
 */
public record Author(String post, @Nullable Long account) {

  public Author {
    if (post.isBlank()) {
      throw new IllegalArgumentException("post must not be blank");
    }
  }

  /**
   * A part of the program that acts by itself.
   *
   * @param name such as "Reading of documents"
   */
  public static Author program(String name) {
    return new Author(name, null);
  }
}
