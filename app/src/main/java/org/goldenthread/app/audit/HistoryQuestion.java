package org.goldenthread.app.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for, the latest known first.
 *
 * @param about the thing whose history it is; null for the whole partnership's
 * @param kind only changes to rows of this kind; null for all
 * @param by only changes by this post; null for all
 * @param knownBy only changes known by then
 * @param skip how many to leave out
 * @param limit how many at most, 1 or more
 */
public record HistoryQuestion(
    @Nullable Thing about,
    @Nullable String kind,
    @Nullable String by,
    KnownBy knownBy,
    int skip,
    int limit) {
  public HistoryQuestion {
    if (skip < 0 || limit < 1) {
      throw new IllegalArgumentException("skip " + skip + ", limit " + limit);
    }
  }
}
