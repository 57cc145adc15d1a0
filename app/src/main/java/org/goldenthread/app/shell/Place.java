package org.goldenthread.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something that a page says comes from: lines of a document, an edit made here, or an update
 * that was signed off.
 */
public sealed interface Place permits SourceLines, EditedHere, SignedOff {

  /** Name of the document's file; null where none says it. */
  @Nullable String file();

  /** 1-based lines of the document; none where none says it. */
  List<Integer> lines();

  /**
   * When and by whom it was typed or signed off, as downloads say it; null for lines of a document.
   */
  @Nullable String edited();
}
