package org.goldenthread.app.shell;

/**
 * A sign that stands for a judgement: always a shape and a word, never colour alone. The shape is
 * decoration for a screen reader; the word is a message.
 */
public sealed interface Sign permits Status, Mark, Direction, OnTarget {

  /** One character that stays readable on a photocopy; empty when the word stands alone. */
  String shape();

  /** Message key of the word beside the shape, for example {@code shell.status.red}. */
  String key();
}
