package org.goldenthread.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where something that a page says comes from: lines of a document, or an edit made here. */
public sealed interface Place permits SourceLines, EditedHere {

  /** Name of the document's file; null for an edit. */
  @Nullable String file();

  /** 1-based lines of the document; none for an edit. */
  List<Integer> lines();

  /** When and by whom it was typed, as downloads say it; null for lines of a document. */
  @Nullable String edited();
}
