package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a round asks of one person, {@code cycle/mine.jte}: what must I update, by when?
 *
 * @param round its name
 * @param answer the page in one sentence
 * @param tasks every item, in the plan's order
 * @param check where what is typed is checked and sent; null when nothing is typed
 */
public record MinePage(
    Page page, String round, String answer, List<Task> tasks, @Nullable String check)
    implements PageModel {
  public MinePage {
    tasks = List.copyOf(tasks);
  }

  @Override
  public String template() {
    return "cycle/mine";
  }
}
