package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.audit.HistoryEntry.Act;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Pagination;
import org.goldenthread.app.shell.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what, when and why? Drawn by {@code home/history.jte}.
 *
 * @param of the page whose history it is
 * @param filter what is chosen of {@code kinds} and {@code posts}
 * @param entries the latest known first
 * @param number which page of the list it is, from 1
 * @param last the last page that is known of
 */
public record HistoryPage(
    Page page,
    Link of,
    Form filter,
    List<Option> kinds,
    List<Option> posts,
    List<Entry> entries,
    int number,
    int last)
    implements PageModel {

  /**
   * One change.
   *
   * @param by the post, with the name of the account where it still exists
   * @param known the day it counts as known from, as shown
   * @param knownOn the same as HTML reads it
   * @param entered when it was entered here
   * @param reason null where the title says it
   * @param then the page as at that day
   */
  public record Entry(
      String title,
      String by,
      String known,
      String knownOn,
      String entered,
      @Nullable String reason,
      List<Group> groups,
      Link then) {}

  /**
   * What it did to one kind of thing.
   *
   * @param heading how many of what: "3 leads"
   * @param more how many are not shown
   */
  public record Group(String heading, List<Row> rows, int more) {}

  /**
   * @param act message key of what became of it
   * @param about what it is about; null on that thing's own history
   */
  public record Row(Act act, String actKey, @Nullable About about, List<FieldRow> fields) {}

  /**
   * @param href its page; null when it has none
   */
  public record About(String name, @Nullable String href) {}

  /** A field with its words before and after, those added and removed marked. */
  public record FieldRow(String label, List<WordDiff.Part> words) {}

  public Pagination pages() {
    return Pagination.of(page, number, last);
  }

  @Override
  public String template() {
    return "home/history";
  }
}
