package org.goldenthread.app.measure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.measure.MeasureChange;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/** Who changed this measure, when and from what to what?, {@code measure/versions.jte}. */
public record VersionsPage(Page page, String ref, List<Entry> entries) implements PageModel {

  @Override
  public String template() {
    return "measure/versions";
  }

  /**
   * One change.
   *
   * @param knownOn from when it was known
   * @param enteredAt when it was entered here
   * @param undo address of the page that goes back to this version; null when it holds now, when
   *     the change made none or when the reader may not
   */
  public record Entry(
      LocalDate knownOn,
      Instant enteredAt,
      String by,
      String reason,
      List<MeasureChange.Difference> differences,
      @Nullable String undo) {}
}
