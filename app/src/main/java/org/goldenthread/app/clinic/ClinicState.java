package org.goldenthread.app.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.app.people.Permission;

/** Where a performance clinic stands. */
public enum ClinicState {
  /** Somebody said why it is needed, and who is asked. */
  CALLED,
  /** It was held: story, causes and what partners will do are written down. */
  HELD,
  /** What it will do is agreed; what was expected that day is frozen. */
  AGREED,
  CLOSED;

  /** As tables, addresses and message keys name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ClinicState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether actions can still be added. */
  public boolean takesActions() {
    return this != CLOSED;
  }

  /** What can become of a clinic: the whole table, and nothing else is allowed. */
  public enum Move {
    HOLD(Set.of(CALLED, HELD), HELD, Permission.HOLD_CLINIC),
    AGREE(Set.of(HELD), AGREED, Permission.AGREE_CLINIC),
    CLOSE(Set.of(CALLED, HELD, AGREED), CLOSED, Permission.AGREE_CLINIC);

    private final Set<ClinicState> from;
    private final ClinicState to;
    private final Permission permission;

    Move(Set<ClinicState> from, ClinicState to, Permission permission) {
      this.from = from;
      this.to = to;
      this.permission = permission;
    }

    public boolean isAllowedFrom(ClinicState state) {
      return from.contains(state);
    }

    public ClinicState to() {
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
    public static List<Move> from(ClinicState state) {
      return Arrays.stream(values()).filter(m -> m.isAllowedFrom(state)).toList();
    }
  }
}
