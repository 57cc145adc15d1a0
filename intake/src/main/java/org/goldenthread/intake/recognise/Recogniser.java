package org.goldenthread.intake.recognise;

/**
 * Reads one kind of content out of a document. It takes what it knows from the bench, claims the
 * blocks it read (or the rows, when a table holds more than it reads) and adds drafts. It must
 * leave blocks claimed by others alone. Stateless and safe to share between threads.
 */
public interface Recogniser {
  void read(Bench bench);
}
