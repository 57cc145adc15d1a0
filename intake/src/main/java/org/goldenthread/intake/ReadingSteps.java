package org.goldenthread.intake;

/** Is told how far the reading of a document is, and says whether it is to go on. */
public interface ReadingSteps {
  /** Tells nobody, and goes on to the end. */
  ReadingSteps UNWATCHED = (done, of) -> {};

  /**
   * Some steps are done.
   *
   * @param done from 1 to {@code of}
   */
  void done(int done, int of);

  /**
   * True when nobody waits for the reading any longer. Asked every some thousand rows or elements,
   * by the thread that reads: the answer must come at once. Once true, the reading soon ends in a
   * {@link ReadingStoppedException}.
   */
  default boolean isStopped() {
    return false;
  }

  /**
   * Ends a reading that is stopped.
   *
   * @throws ReadingStoppedException when it is
   */
  default void goOn() {
    if (isStopped()) {
      throw new ReadingStoppedException();
    }
  }
}
