package org.goldenthread.intake;

/**
 * A reading was given up because {@link ReadingSteps#isStopped()} said so: the time for it was up,
 * or what was read is wanted no longer. Nothing is known of the document; it may be read anew.
 */
public final class ReadingStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReadingStoppedException() {
    super("the reading was stopped: nobody waits for it any longer");
  }
}
