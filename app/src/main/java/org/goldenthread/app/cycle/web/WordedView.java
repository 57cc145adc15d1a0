package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * How the report words an update otherwise than its lead, {@code cycle/worded.jte}.
 *
 * @param by who worded it and when, in words
 * @param texts what is worded otherwise, at least one
 * @param objection who objects, when and why, in words; null when nobody does
 */
public record WordedView(String by, List<Text> texts, @Nullable String objection) {
  public WordedView {
    texts = List.copyOf(texts);
  }

  /**
   * One text.
   *
   * @param words from the lead's to the report's
   */
  public record Text(String label, List<WordDiff.Part> words) {
    public Text {
      words = List.copyOf(words);
    }
  }
}
