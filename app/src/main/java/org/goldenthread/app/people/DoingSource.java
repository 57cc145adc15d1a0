package org.goldenthread.app.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.shell.Link;

/**
 * What is being done about items and measures. The rooms that know come after the things' own and
 * answer; they are asked within a read of the visit's scope, once for as many things as a page
 * shows.
 */
public interface DoingSource {

  /** What this room knows about each of these things. */
  Map<Thing, Doing> about(Collection<Thing> things, Visit visit);

  /**
   * What is being done.
   *
   * @param lines each in a few words with its count: "2 actions, 1 overdue"
   * @param acts what the visitor can begin here; none for who may not
   */
  record Doing(List<Link> lines, List<Link> acts) {
    public static final Doing NOTHING = new Doing(List.of(), List.of());

    public Doing {
      lines = List.copyOf(lines);
      acts = List.copyOf(acts);
    }

    /** What all rooms say of a thing, in their order. */
    public static Doing of(List<DoingSource> rooms, Thing thing, Visit visit) {
      return of(rooms, List.of(thing), visit).getOrDefault(thing, NOTHING);
    }

    /** What all rooms say of these things, in their order. */
    public static Map<Thing, Doing> of(
        List<DoingSource> rooms, Collection<Thing> things, Visit visit) {
      Map<Thing, Doing> all = new HashMap<>();
      for (DoingSource room : rooms) {
        room.about(things, visit).forEach((thing, said) -> all.merge(thing, said, Doing::and));
      }
      return all;
    }

    private Doing and(Doing other) {
      return new Doing(
          Stream.concat(lines.stream(), other.lines.stream()).toList(),
          Stream.concat(acts.stream(), other.acts.stream()).toList());
    }
  }
}
