package org.goldenthread.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * A status somebody gave.
 *
 * @param qualifier which part of the item it is about ("Obese in Reception"); null for the whole
 * @param basis what is printed beside it; null when nothing is
 * @param was the status before, when it has changed; null otherwise
 * @param signedOff who signed it off in a round and when, in words; null when a document says it,
 *     for documents do not say who judged
 * @param criterion the plan's own meaning of the status; null when it prints none
 */
public record JudgedStatus(
    Status status,
    @Nullable String qualifier,
    @Nullable String basis,
    @Nullable Status was,
    @Nullable String signedOff,
    @Nullable String criterion) {

  /** A status as first printed, without a history. */
  public static JudgedStatus of(Status status) {
    return new JudgedStatus(status, null, null, null, null, null);
  }
}
