package org.goldenthread.app.people;

import java.util.List;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.shell.Link;

/**
 * What is being done about an item or a measure, for its page. The rooms that know come after the
 * thing's own and answer; they are asked within a read of the visit's scope.
 */
public interface DoingSource {

  /** What this room knows about a thing. */
  Doing about(Thing thing, Visit visit);

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

    /** What all rooms say, in their order. */
    public static Doing of(List<DoingSource> rooms, Thing thing, Visit visit) {
      List<Doing> all = rooms.stream().map(room -> room.about(thing, visit)).toList();
      return new Doing(
          all.stream().flatMap(d -> d.lines().stream()).toList(),
          all.stream().flatMap(d -> d.acts().stream()).toList());
    }
  }
}
