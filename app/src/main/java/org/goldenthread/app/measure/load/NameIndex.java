package org.goldenthread.app.measure.load;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by the names they go by. A code says more than another code, and that more than a
 * name; among equals the partnership's own says more than what is published.
 */
final class NameIndex {

  /**
   * What a name means.
   *
   * @param rank how much such a name says, more is better
   * @param several whether it means several things of this rank
   */
  private record Meaning(int rank, int partnership, long id, boolean several) {}

  private final Map<String, Meaning> byName = new HashMap<>();

  void put(int rank, int partnership, String name, long id) {
    byName.merge(name, new Meaning(rank, partnership, id, false), NameIndex::better);
  }

  private static Meaning better(Meaning one, Meaning other) {
    if (one.rank != other.rank) {
      return one.rank > other.rank ? one : other;
    }
    if (one.partnership != other.partnership) {
      return one.partnership > other.partnership ? one : other;
    }
    return one.id == other.id ? one : new Meaning(one.rank, one.partnership, one.id, true);
  }

  /** The thing of a name; null when there is none, or the name does not tell which. */
  @Nullable Long find(String name) {
    Meaning meaning = byName.get(name);
    return meaning == null || meaning.several ? null : meaning.id;
  }

  /** Whether several things go by this name and none more than the others. */
  boolean isOfSeveral(String name) {
    Meaning meaning = byName.get(name);
    return meaning != null && meaning.several;
  }
}
