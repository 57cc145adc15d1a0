package org.goldenthread.app.cycle;

import java.util.Set;
import org.goldenthread.app.audit.Author;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for which parties: an account that is signed in, or a signed link.
 *
 * @param author recorded as having answered: the post, with the account if there is one
 * @param parties ids of the parties answered for, names as printed that mean them included; empty
 *     for somebody who answers for nobody
 * @param link id of the signed link; null for an account
 */
public record Answerer(Author author, Set<Long> parties, @Nullable Long link) {
  public Answerer {
    parties = Set.copyOf(parties);
    if (link != null && author.account() != null) {
      throw new IllegalArgumentException("link " + link + " and account " + author.account());
    }
  }

  /** Somebody signed in. */
  public static Answerer signedIn(Author author, Set<Long> parties) {
    return new Answerer(author, parties, null);
  }
}
