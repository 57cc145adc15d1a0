package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * Every reporting round, {@code cycle/rounds.jte}: which round runs, and until when?
 *
 * @param answer the page in one sentence
 * @param rows the round that closes last first
 * @param add where a round is planned; null for who may not
 * @param mail who is written to; null for who does not run rounds
 */
public record RoundsPage(
    Page page, String answer, List<Row> rows, @Nullable Link add, @Nullable Link mail)
    implements PageModel {
  public RoundsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One round.
   *
   * @param covers "1 July 2009 to 30 September 2009"
   * @param in how many of its updates are in: "62 of 80", or that it is not open yet
   */
  public record Row(
      Link round, String plan, String covers, String closes, String state, String in) {}

  @Override
  public String template() {
    return "cycle/rounds";
  }
}
