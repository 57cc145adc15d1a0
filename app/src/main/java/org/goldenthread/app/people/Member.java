package org.goldenthread.app.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visitor of one partnership: what they are there, if anything.
 *
 * @param account null for who has not signed in
 * @param grants the roles held now; none for a person of another partnership
 * @param parties ids of the parties they answer for now: themselves, their posts, and the teams,
 *     organisations and boards that name them
 * @param covered those of them for which others answer who are away today
 */
public record Member(
    Partnership partnership,
    @Nullable SignedIn account,
    List<RoleGrant> grants,
    Set<Long> parties,
    Set<Long> covered) {
  public Member {
    grants = List.copyOf(grants);
    parties = Set.copyOf(parties);
    covered = Set.copyOf(covered);
  }

  /** Somebody who has not signed in. */
  public static Member stranger(Partnership partnership) {
    return new Member(partnership, null, List.of(), Set.of(), Set.of());
  }

  public boolean holds(Role role) {
    return grants.stream().anyMatch(g -> g.role() == role);
  }
}
