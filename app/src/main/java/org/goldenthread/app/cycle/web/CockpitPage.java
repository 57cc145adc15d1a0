package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * An open round for who runs it, {@code cycle/cockpit.jte}: who must be rung?
 *
 * @param said what became of the reminder that was asked for; null for nothing
 * @param plan the plan it reports on
 * @param answer "62 of 80 in. Closes in 4 days."
 * @param complete whether every update is in
 * @param more other pages of the round
 * @param chase people whose updates are not in, who has most left first
 * @param remind where reminders are sent to
 * @param unreached who will not answer unless somebody acts, by what to do
 * @param alarms items nobody will answer for, and whose lead is not among those, by why
 * @param waiting what waits to be signed off: how many, leading to them; empty for nothing
 * @param again updates to read once more
 * @param matrix the plan's parts by state
 * @param fresh how fresh updates are, in one sentence
 * @param rounds the same, round by round
 * @param lock where locking is sent to
 */
public record CockpitPage(
    Page page,
    @Nullable String said,
    Link plan,
    String answer,
    boolean complete,
    List<Link> more,
    List<Chase> chase,
    String remind,
    List<Group> unreached,
    List<Group> alarms,
    List<Link> waiting,
    List<Again> again,
    Matrix matrix,
    String fresh,
    List<Fresh> rounds,
    String lock)
    implements PageModel {
  /** What a reminder carries that was asked for here, so that it leads back. */
  public static final String HERE = "round";

  public CockpitPage {
    more = List.copyOf(more);
    chase = List.copyOf(chase);
    unreached = List.copyOf(unreached);
    alarms = List.copyOf(alarms);
    waiting = List.copyOf(waiting);
    again = List.copyOf(again);
    rounds = List.copyOf(rounds);
  }

  /**
   * Somebody to ring.
   *
   * @param left "3 items, 1 of them returned", leading to them
   * @param seen when somebody was last here for them, in words
   * @param parties whom a reminder is for; empty for who cannot be reached, or is asked no more
   */
  public record Chase(
      String name, String organisation, Link left, String seen, List<String> parties) {
    public Chase {
      parties = List.copyOf(parties);
    }
  }

  /** Those of whom the same is to be done: whatever is said of them stands once. */
  public record Group(String why, List<Alarm> alarms) {
    /** More than these stand behind a summary, so that what follows is not out of sight. */
    private static final int AT_ONCE = 5;

    public Group {
      alarms = List.copyOf(alarms);
    }

    public boolean isLong() {
      return alarms.size() > AT_ONCE;
    }
  }

  /** How many stand in groups. */
  public static int count(List<Group> groups) {
    return groups.stream().mapToInt(g -> g.alarms().size()).sum();
  }

  /** Everybody who can be reminded. */
  public List<String> parties() {
    return chase.stream().flatMap(c -> c.parties().stream()).distinct().toList();
  }

  /**
   * Somebody who will not answer, or an item nobody will answer for.
   *
   * @param what leads to where it is put in order
   * @param items how many of theirs the round waits for, leading to where others are asked; null of
   *     an item
   */
  public record Alarm(Link what, @Nullable Link items) {}

  /** An update to read once more. */
  public record Again(Link request, String asked, List<String> why) {
    public Again {
      why = List.copyOf(why);
    }
  }

  /** Counts by the plan's parts and by state: a cell for each column. */
  public record Matrix(List<String> columns, List<Row> rows) {
    public Matrix {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * One part of the plan.
   *
   * @param whole all its items, leading to them
   */
  public record Row(String name, List<Cell> cells, Link whole) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A count.
   *
   * @param label what the link says to who cannot see the table; the count alone is shown
   * @param href empty for 0, which leads nowhere
   */
  public record Cell(String state, int count, String label, String href) {}

  /** One round in figures. */
  public record Fresh(Link round, String closes, String sent, String owned, String age) {}

  @Override
  public String template() {
    return "cycle/cockpit";
  }
}
