package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * What waits to be signed off, {@code cycle/queue.jte}: what must I read and decide?
 *
 * @param answer the page in one sentence
 */
public record QueuePage(Page page, String round, String answer, List<Waiting> waiting)
    implements PageModel {
  public QueuePage {
    waiting = List.copyOf(waiting);
  }

  /** One update. */
  public record Waiting(Link request, String asked, String sent, AnswerView answer) {}

  @Override
  public String template() {
    return "cycle/queue";
  }
}
