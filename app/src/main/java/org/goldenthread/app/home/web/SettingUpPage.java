package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Task;
import org.jspecify.annotations.Nullable;

/**
 * From an empty partnership to its first report, {@code home/setting-up.jte}.
 *
 * @param answer which step is next, or that all are done
 * @param next where it is done; null when all are, or when somebody else does it
 * @param tasks every step
 */
public record SettingUpPage(Page page, String answer, @Nullable Link next, List<Task> tasks)
    implements PageModel {
  public SettingUpPage {
    tasks = List.copyOf(tasks);
  }

  /** The steps with addresses that keep the day the page is seen from. */
  public List<Task> linked() {
    return tasks.stream()
        .map(
            t ->
                t.href() == null
                    ? t
                    : new Task(t.title(), page.at(t.href()), t.hint(), t.status(), t.colour()))
        .toList();
  }

  @Override
  public String template() {
    return "home/setting-up";
  }
}
