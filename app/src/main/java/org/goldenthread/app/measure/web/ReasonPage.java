package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.measure.MeasureChange;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * A change that needs only its reason, {@code measure/reason.jte}: withdrawing a measure, going
 * back to an earlier version.
 *
 * @param what message key of what will happen
 * @param differences what will be different
 * @param button message key of the button
 */
public record ReasonPage(
    Page page,
    Form form,
    Link back,
    String what,
    List<MeasureChange.Difference> differences,
    String button)
    implements FormPage {
  public ReasonPage {
    differences = List.copyOf(differences);
  }

  @Override
  public String template() {
    return "measure/reason";
  }
}
