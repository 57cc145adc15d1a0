package org.goldenthread.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change with what it did.
 *
 * @param by the post that made it
 * @param account the account behind the post; null for a program
 * @param groups what it did, by kind; empty when it said the same again
 */
public record HistoryEntry(
    long change,
    LocalDate knownOn,
    Instant enteredAt,
    String by,
    @Nullable Long account,
    String reason,
    List<Group> groups) {
  public HistoryEntry {
    groups = List.copyOf(groups);
  }

  /**
   * What it did to one kind of row.
   *
   * @param total how many rows it did something to, of which {@code shown} are the first
   */
  public record Group(String kind, int total, List<Alteration> shown) {
    public Group {
      shown = List.copyOf(shown);
    }
  }

  /** What became of a row. */
  public enum Act {
    ADDED,
    CHANGED,
    ENDED
  }

  /**
   * What a change did to one row.
   *
   * @param subject what it is about; null where it has no name to show
   * @param path page of what it is about, below the partnership's address
   * @param fields those that differ, each with at least one of before and after
   */
  public record Alteration(
      Act act, @Nullable String subject, @Nullable String path, List<FieldChange> fields) {
    public Alteration {
      fields = List.copyOf(fields);
    }
  }

  /** A field before and after; null where it was or is empty. */
  public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
}
