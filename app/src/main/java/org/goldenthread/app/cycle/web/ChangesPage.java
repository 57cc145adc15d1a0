package org.goldenthread.app.cycle.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.WordDiff;

/**
 * What changed between two rounds, {@code cycle/changes.jte}: what is new this time?
 *
 * @param round its name
 * @param answer the page in one sentence; that there is nothing to compare with at the first round
 * @param since the rounds it can be held against
 * @param chosen address of the one it is held against; empty at the first round
 * @param views the ways to look at it
 * @param entries what is shown, in the plan's order
 * @param unchanged items of which nothing changed, where everything is shown
 */
public record ChangesPage(
    Page page,
    String round,
    String answer,
    List<Option> since,
    String chosen,
    List<View> views,
    List<Entry> entries,
    List<Link> unchanged)
    implements PageModel {
  public ChangesPage {
    since = List.copyOf(since);
    views = List.copyOf(views);
    entries = List.copyOf(entries);
    unchanged = List.copyOf(unchanged);
  }

  /** What of it is shown. */
  public enum Show {
    EVERYTHING,
    NEW,
    ATTENTION;

    /** In addresses and message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One way to look at it. */
  public record View(Link link, boolean current) {}

  /**
   * One item.
   *
   * @param item empty address for one that is no longer in the plan
   * @param fate "New in the plan", "No longer in the plan" or empty
   * @param attention why it needs attention; empty when it does not
   * @param statuses those that moved say what they were; at an item that did not move, as they are
   * @param gone statuses that are not judged any more, in words
   * @param fresh headlines and what is new
   * @param texts other texts, word by word
   * @param figures that came, went or were revised, in words
   */
  public record Entry(
      Link item,
      String fate,
      List<String> attention,
      List<JudgedStatus> statuses,
      List<String> gone,
      List<Fresh> fresh,
      List<Text> texts,
      List<String> figures) {
    public Entry {
      attention = List.copyOf(attention);
      statuses = List.copyOf(statuses);
      gone = List.copyOf(gone);
      fresh = List.copyOf(fresh);
      texts = List.copyOf(texts);
      figures = List.copyOf(figures);
    }

    /** Whether anything changed. */
    public boolean isNew() {
      return !fate.isEmpty()
          || !gone.isEmpty()
          || !fresh.isEmpty()
          || !texts.isEmpty()
          || !figures.isEmpty()
          || statuses.stream().anyMatch(s -> s.was() != null);
    }
  }

  /**
   * A headline, or what is new.
   *
   * @param now empty when nothing is said any more
   * @param was empty when nothing was said before
   */
  public record Fresh(String label, Optional<String> now, Optional<String> was) {}

  /** A text with the words that were added and removed. */
  public record Text(String label, List<WordDiff.Part> words) {
    public Text {
      words = List.copyOf(words);
    }
  }

  @Override
  public String template() {
    return "cycle/changes";
  }
}
