package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a round asks of one person, {@code cycle/mine.jte}: what must I update, by when?
 *
 * @param round its name
 * @param whose for whom a signed link is; null for who is signed in
 * @param answer the page in one sentence
 * @param worded updates that the report words anew, each leading to how
 * @param tasks every item, in the plan's order
 * @param passOn items that can be passed on, each leading to where; empty behind a link
 * @param away where the reader says who answers while they are away; null behind a link
 * @param check where what is typed is checked and sent; null when nothing is typed
 * @param sheet where the items are answered in a spreadsheet; null when nothing is due
 */
public record MinePage(
    Page page,
    String round,
    @Nullable String whose,
    String answer,
    List<Link> worded,
    List<Task> tasks,
    List<Link> passOn,
    @Nullable Link away,
    @Nullable String check,
    @Nullable String sheet)
    implements PageModel {
  public MinePage {
    worded = List.copyOf(worded);
    tasks = List.copyOf(tasks);
    passOn = List.copyOf(passOn);
  }

  /** The tasks, leading to their forms as seen from the page's own date. */
  public List<Task> seenTasks() {
    return tasks.stream()
        .map(
            t ->
                new Task(
                    t.title(),
                    t.href() == null ? null : page.at(t.href()),
                    t.hint(),
                    t.status(),
                    t.colour()))
        .toList();
  }

  @Override
  public String template() {
    return "cycle/mine";
  }
}
