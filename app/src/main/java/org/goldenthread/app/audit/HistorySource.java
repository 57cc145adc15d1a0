package org.goldenthread.app.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A room's part of the history: where its versions stand, and which things its addresses name. */
public interface HistorySource {
  /** The tables whose rows the history shows, in the order in which it shows them. */
  List<VersionTable> tables();

  /**
   * The thing an address names, within a read of the partnership.
   *
   * @param kind as {@link Thing} has it
   * @param address path variables by name
   * @return empty when this room has no such thing, or it was not known by then
   */
  Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy);
}
