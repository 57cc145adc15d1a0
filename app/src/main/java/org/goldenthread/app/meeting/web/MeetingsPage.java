package org.goldenthread.app.meeting.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Meetings of boards, {@code meeting/meetings.jte}: who met when, and what do we hold of it?
 *
 * @param answer the page in one sentence
 * @param actions the log of actions over all meetings
 */
public record MeetingsPage(Page page, String answer, Link actions, List<Board> boards)
    implements PageModel {
  public MeetingsPage {
    boards = List.copyOf(boards);
  }

  @Override
  public String template() {
    return "meeting/meetings";
  }

  /**
   * The meetings of one board.
   *
   * @param id stands in the page's addresses
   * @param rows the latest first
   */
  public record Board(String id, String name, List<Row> rows) {
    public Board {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One meeting.
   *
   * @param holds what the papers have of it, in words
   * @param documents in which they stand
   */
  public record Row(Link meeting, String holds, List<Link> documents) {
    public Row {
      documents = List.copyOf(documents);
    }
  }
}
