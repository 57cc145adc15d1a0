package org.goldenthread.app.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who leads what an address names. Rooms with things that are led answer for their own addresses;
 * they are asked within a read of the partnership.
 */
public interface OwnedThings {
  /**
   * For each thing the address names the parties that lead it, as the role understands leading: a
   * strategic lead leads all below what they lead.
   *
   * @param address path variables by name: {@code plan} and {@code item} slugs and the like
   * @return empty when this room knows no such address; a thing nobody leads has an empty set
   */
  Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address);
}
