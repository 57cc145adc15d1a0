package org.goldenthread.app.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which the record is read: everything known on or before it, nothing known later.
 *
 * @param date inclusive
 */
public record KnownBy(LocalDate date) {

  /** Everything known so far. */
  public static final KnownBy NOW = new KnownBy(LocalDate.of(9999, 12, 31));

  /**
   * The join that every as-at read of a version table uses. The version table has the alias {@code
   * v}; the named parameter is {@code knownBy}. {@link #VALID} goes with it in the where clause.
   */
  public static final String KNOWN =
      """
       join audit.change made on made.id = v.made_by and made.known_on <= :knownBy
       left join audit.change ended on ended.id = v.ended_by
      """;

  /** The condition that goes with {@link #KNOWN}. */
  public static final String VALID = "(ended.id is null or ended.known_on > :knownBy)";

  /** The day asked for, or everything known so far when none was. */
  public static KnownBy of(@Nullable LocalDate asked) {
    return asked == null ? NOW : new KnownBy(asked);
  }
}
