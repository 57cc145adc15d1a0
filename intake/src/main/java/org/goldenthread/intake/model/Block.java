package org.goldenthread.intake.model;

/**
 * A part of a document, in document order. Two blocks are the same only when they are identical.
 */
public sealed interface Block permits Heading, Paragraph, ListBlock, Table {
  /** First line in the file, 1-based. */
  int line();

  /** Last line in the file, at least {@link #line()}. */
  int lastLine();

  /** The whole text; lines separated by LF, cells of a table by TAB. */
  String text();
}
