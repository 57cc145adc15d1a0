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
 * @param covered those of them that are away, which somebody else answers for
 * @param link id of the signed link; null for an account
 */
public record Answerer(Author author, Set<Long> parties, Set<Long> covered, @Nullable Long link) {
  public Answerer {
    parties = Set.copyOf(parties);
    covered = Set.copyOf(covered);
    if (!parties.containsAll(covered)) {
      throw new IllegalArgumentException("covered " + covered + " of parties " + parties);
    }
    if (link != null && author.account() != null) {
      throw new IllegalArgumentException("link " + link + " and account " + author.account());
    }
  }

  /** Somebody signed in. */
  public static Answerer signedIn(Author author, Set<Long> parties, Set<Long> covered) {
    return new Answerer(author, parties, covered, null);
  }

  /** The party that is away and for which a request is answered; null for who was asked. */
  public @Nullable Long insteadOf(Request request) {
    Long asked = request.asked();
    return asked != null && covered.contains(asked) ? asked : null;
  }
}
