package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a plan offers those who may change it.
 *
 * @param edit where it is changed; null for who may not
 * @param proposed drafts that wait for approval
 */
public record EditLinks(@Nullable Link edit, List<Link> proposed) {
  /** For readers. */
  public static final EditLinks NONE = new EditLinks(null, List.of());

  public EditLinks {
    proposed = List.copyOf(proposed);
  }
}
