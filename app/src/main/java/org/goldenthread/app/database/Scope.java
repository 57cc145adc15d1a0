package org.goldenthread.app.database;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whose rows a transaction may see: one partnership's, and of its exempt rows (Local Government Act
 * 1972, Schedule 12A) those its reader is entitled to. The database enforces both.
 *
 * @param partnership 1 or more; 0 for the reference data alone, see {@link #reference}
 * @param exemption none unless stated
 * @param seesHeld whether figures that are held back until a time are seen too
 */
public record Scope(int partnership, Exemption exemption, boolean seesHeld) {

  /**
   * The exempt rows a reader is entitled to.
   *
   * @param all every exempt row of the partnership
   * @param boards party ids of the boards whose exempt rows it covers
   */
  public record Exemption(boolean all, Set<Long> boards) {
    public static final Exemption NONE = new Exemption(false, Set.of());
    public static final Exemption ALL = new Exemption(true, Set.of());

    public Exemption {
      boards = Set.copyOf(boards);
    }

    public static Exemption of(Set<Long> boards) {
      return new Exemption(false, boards);
    }

    /** As the database reads it: {@code all}, or an array of board ids. */
    String setting() {
      return all
          ? "all"
          : new TreeSet<>(boards)
              .stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
  }

  public Scope {
    if (partnership < 0) {
      throw new IllegalArgumentException("partnership must be 0 or more but is " + partnership);
    }
  }

  /** Without figures that are held back. */
  public Scope(int partnership, Exemption exemption) {
    this(partnership, exemption, false);
  }

  /** The same rows, and the figures that are held back. */
  public Scope withHeld() {
    return new Scope(partnership, exemption, true);
  }

  /** A partnership's rows without any exempt one. */
  public static Scope of(int partnership) {
    if (partnership < 1) {
      throw new IllegalArgumentException("partnership must be 1 or more but is " + partnership);
    }
    return new Scope(partnership, Exemption.NONE);
  }

  /**
   * The reference data alone, which belongs to no partnership. Whoever serves may read it; only the
   * owner of the database may write it, and only the tables that are open to it.
   */
  public static Scope reference() {
    return new Scope(0, Exemption.NONE);
  }
}
