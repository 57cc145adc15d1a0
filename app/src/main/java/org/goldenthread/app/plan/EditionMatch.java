package org.goldenthread.app.plan;

import java.util.List;

/**
 * A reading held against the plan it is a further edition of, item by item. Each list is in the
 * order of the edition it is taken from.
 *
 * @param kept how many items say what they said
 * @param back items whose status moved back
 * @param judged items whose status changed otherwise
 * @param gone items that are in the plan and not in the reading, without a word
 * @param added items that are new
 * @param changed items that say something else
 * @param moved items that stand elsewhere
 */
public record EditionMatch(
    PlanEditions.Known known,
    int kept,
    List<Judged> back,
    List<Judged> judged,
    List<String> gone,
    List<String> added,
    List<Changed> changed,
    List<String> moved) {
  public EditionMatch {
    back = List.copyOf(back);
    judged = List.copyOf(judged);
    gone = List.copyOf(gone);
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    moved = List.copyOf(moved);
  }

  /**
   * A status that is another now.
   *
   * @param was as plans record it ("Green"); empty for none
   * @param is likewise
   */
  public record Judged(String item, String was, String is) {}

  /** An item that says something else. */
  public record Changed(String item, List<Field> fields) {
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /**
   * What of it.
   *
   * @param key message key of its name ({@code plan.diff.field.due})
   * @param was empty for nothing
   * @param is empty for nothing
   */
  public record Field(String key, String was, String is) {}
}
