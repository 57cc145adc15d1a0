package org.goldenthread.app.people.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.Role;
import org.springframework.stereotype.Component;

/** The page of a post or person is its own. */
@Component
class OwnParties implements OwnedThings {
  private static final Set<String> FOLDERS = Set.of("posts", "persons");

  private final People people;

  OwnParties(People people) {
    this.people = people;
  }

  @Override
  public Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address) {
    String key = address.get("key");
    return key == null || !FOLDERS.contains(address.getOrDefault("folder", ""))
        ? Optional.empty()
        : Optional.of(List.of(party(key).map(p -> Set.of(p.id())).orElse(Set.of())));
  }

  private Optional<Party> party(String key) {
    try {
      return people.snapshot(KnownBy.NOW).party(UUID.fromString(key));
    } catch (IllegalArgumentException notAKey) {
      return Optional.empty();
    }
  }
}
