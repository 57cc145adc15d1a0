package org.goldenthread.app.measure.web.loads;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * A load in the record, {@code measure/load.jte}.
 *
 * @param counts what it brought, in one line
 * @param facts what else is known of it
 * @param takenBack how it was taken back; null when it stands
 * @param takeBack where it is taken back; null for who may not, or when it was
 */
public record LoadPage(
    Page page,
    String counts,
    List<Fact> facts,
    @Nullable String takenBack,
    @Nullable String takeBack)
    implements PageModel {
  public LoadPage {
    facts = List.copyOf(facts);
  }

  /** One thing known of it. */
  public record Fact(String name, String value) {}

  @Override
  public String template() {
    return "measure/load";
  }
}
