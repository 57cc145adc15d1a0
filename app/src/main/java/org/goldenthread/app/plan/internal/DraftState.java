package org.goldenthread.app.plan.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.app.people.Permission;

/** Where a draft of a plan stands. */
public enum DraftState {
  DRAFT,
  PROPOSED,
  SENT_BACK,
  APPROVED,
  WITHDRAWN;

  /** Whether its edits may still change. */
  public boolean isOpenToEdits() {
    return this == DRAFT || this == SENT_BACK;
  }

  /** Whether something can still become of it. */
  public boolean isOpen() {
    return Arrays.stream(Move.values()).anyMatch(m -> m.from.contains(this));
  }

  /** As tables and message keys name it: {@code sent-back}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static DraftState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What can be done with a draft: the whole table, and nothing else is allowed. */
  public enum Move {
    PROPOSE(Set.of(DRAFT, SENT_BACK), PROPOSED, Permission.PROPOSE_PLAN, true),
    SEND_BACK(Set.of(PROPOSED), SENT_BACK, Permission.APPROVE_PLAN, true),
    APPROVE(Set.of(PROPOSED), APPROVED, Permission.APPROVE_PLAN, false),
    BRING_UP_TO_DATE(Set.of(DRAFT, PROPOSED, SENT_BACK), DRAFT, Permission.PROPOSE_PLAN, false),
    WITHDRAW(Set.of(DRAFT, PROPOSED, SENT_BACK), WITHDRAWN, Permission.PROPOSE_PLAN, true);

    private final Set<DraftState> from;
    private final DraftState to;
    private final Permission permission;
    private final boolean needsNote;

    Move(Set<DraftState> from, DraftState to, Permission permission, boolean needsNote) {
      this.from = from;
      this.to = to;
      this.permission = permission;
      this.needsNote = needsNote;
    }

    public boolean isAllowedFrom(DraftState state) {
      return from.contains(state);
    }

    public DraftState to() {
      return to;
    }

    public Permission permission() {
      return permission;
    }

    /** Whether it needs words: a summary, a reason. */
    public boolean needsNote() {
      return needsNote;
    }

    /** In addresses and message keys: {@code send-back}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What can be done from a state, in the order of this table. */
    public static List<Move> from(DraftState state) {
      return Arrays.stream(values()).filter(m -> m.isAllowedFrom(state)).toList();
    }
  }
}
