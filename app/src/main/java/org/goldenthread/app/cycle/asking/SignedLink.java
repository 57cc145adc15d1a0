package org.goldenthread.app.cycle.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which one party answers for its own items of one round.
 *
 * @param party whose items it opens
 * @param sentTo whose address it was sent to: the party, or who holds it
 * @param cover who covers for the party and answers by it; null for the party's own link
 * @param email that address; null once it was removed
 * @param madeOn the day it was made, in London
 * @param ended whether another took its place
 */
record SignedLink(
    long id,
    UUID key,
    long round,
    long party,
    long sentTo,
    @Nullable Long cover,
    @Nullable String email,
    Instant expiresAt,
    LocalDate madeOn,
    boolean ended) {

  boolean works(Instant now) {
    return !ended && expiresAt.isAfter(now);
  }

  /** Whose address it must be: the party's, or of who covers for it. */
  long whose() {
    return cover == null ? party : cover;
  }

  LinkToken token(int partnership) {
    return new LinkToken(partnership, key, expiresAt);
  }

  /** Never printed whole: it holds an address. */
  @Override
  public String toString() {
    return "SignedLink[" + id + "]";
  }
}
