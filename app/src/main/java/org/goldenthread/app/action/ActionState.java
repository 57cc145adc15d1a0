package org.goldenthread.app.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.app.people.Permission;

/** Where an action stands. */
public enum ActionState {
  OPEN,
  /** Done, with what was done. */
  DONE,
  /** Need not be done any more, with the reason. */
  DISCHARGED;

  /** As tables, addresses and message keys name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ActionState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * What can become of an action: the whole table, and nothing else is allowed. Each needs words.
   */
  public enum Move {
    FINISH(Set.of(OPEN), DONE, Permission.UPDATE_ACTION),
    DISCHARGE(Set.of(OPEN), DISCHARGED, Permission.EDIT_ACTION),
    REOPEN(Set.of(DONE, DISCHARGED), OPEN, Permission.EDIT_ACTION);

    private final Set<ActionState> from;
    private final ActionState to;
    private final Permission permission;

    Move(Set<ActionState> from, ActionState to, Permission permission) {
      this.from = from;
      this.to = to;
      this.permission = permission;
    }

    public boolean isAllowedFrom(ActionState state) {
      return from.contains(state);
    }

    public ActionState to() {
      return to;
    }

    public Permission permission() {
      return permission;
    }

    /** In addresses and message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What can be done from a state, in the order of this table. */
    public static List<Move> from(ActionState state) {
      return Arrays.stream(values()).filter(m -> m.isAllowedFrom(state)).toList();
    }
  }
}
