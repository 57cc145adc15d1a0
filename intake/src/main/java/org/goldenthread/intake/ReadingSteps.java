package org.goldenthread.intake;

/** Is told how far the reading of a document is. */
public interface ReadingSteps {
  /** Tells nobody. */
  ReadingSteps UNWATCHED = (done, of) -> {};

  /**
   * Some steps are done.
   *
   * @param done from 1 to {@code of}
   */
  void done(int done, int of);
}
