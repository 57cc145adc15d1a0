package org.goldenthread.app.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * Document control of a plan, {@code plan/versions.jte}: every version with what changed, when and
 * by whom.
 *
 * @param versions the newest first
 */
public record VersionsPage(Page page, Link plan, List<Row> versions, boolean mayRestore)
    implements PageModel {

  @Override
  public String template() {
    return "plan/versions";
  }

  /**
   * One version.
   *
   * @param summary in the proposer's words, or what was read
   * @param proposedBy post; null for a version read from a document
   * @param from the document or the draft it came from; null for neither
   * @param superseded what took the place of edits made here; null for nothing
   * @param compareHref difference to the version before it; null for the first
   */
  public record Row(
      int number,
      LocalDate knownOn,
      LocalDate enteredOn,
      String summary,
      @Nullable String proposedBy,
      String approvedBy,
      @Nullable Link from,
      @Nullable String superseded,
      @Nullable String compareHref,
      boolean current) {}
}
