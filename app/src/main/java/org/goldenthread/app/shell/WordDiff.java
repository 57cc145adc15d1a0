package org.goldenthread.app.shell;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. White space belongs to no word. */
public final class WordDiff {

  private static final Pattern BETWEEN = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

  private WordDiff() {}

  /** What became of some words. */
  public enum Kind {
    KEPT,
    ADDED,
    REMOVED
  }

  /**
   * Words that share a fate.
   *
   * @param text with the white space around it; never empty
   */
  public record Part(Kind kind, String text) {
    public boolean added() {
      return kind == Kind.ADDED;
    }

    public boolean removed() {
      return kind == Kind.REMOVED;
    }
  }

  /**
   * The parts in order: those kept and removed make {@code before}, those kept and added make
   * {@code after}. Changes with nothing but white space between them are one change.
   */
  public static List<Part> of(String before, String after) {
    List<String> from = words(before);
    var parts = new Parts();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(from, words(after)).getDeltas()) {
      int position = delta.getSource().getPosition();
      parts.kept(String.join("", from.subList(at, position)));
      parts.changed(
          String.join("", delta.getSource().getLines()),
          String.join("", delta.getTarget().getLines()));
      at = position + delta.getSource().size();
    }
    parts.kept(String.join("", from.subList(at, from.size())));
    return parts.closed();
  }

  /** Words and the white space between them, each a token of its own. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(BETWEEN.split(text));
  }

  /** Gathers the parts; a change stays open until a kept word follows it. */
  private static final class Parts {
    private final List<Part> closed = new ArrayList<>();
    private String removed = "";
    private String added = "";
    private String gap = "";

    void kept(String text) {
      boolean open = !removed.isEmpty() || !added.isEmpty();
      if (open && text.isBlank()) {
        gap = text;
      } else {
        close();
        add(Kind.KEPT, text);
      }
    }

    void changed(String before, String after) {
      removed += gap + before;
      added += gap + after;
      gap = "";
    }

    List<Part> closed() {
      close();
      return List.copyOf(closed);
    }

    private void close() {
      add(Kind.REMOVED, removed);
      add(Kind.ADDED, added);
      add(Kind.KEPT, gap);
      removed = "";
      added = "";
      gap = "";
    }

    private void add(Kind kind, String text) {
      if (!text.isEmpty()) {
        closed.add(new Part(kind, text));
      }
    }
  }
}
