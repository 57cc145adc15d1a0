package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is the figure?, {@code measure/figure-form.jte}: adding one, correcting one.
 *
 * @param corrected what is corrected; null when one is added
 * @param unit shown after the field; null when not known
 * @param kinds what a figure that is added may be
 * @param asksQuality whether to ask if it is final: of a figure that says how things were
 */
public record FigureFormPage(
    Page page,
    Form form,
    Link back,
    @Nullable Corrected corrected,
    @Nullable String unit,
    List<Option> kinds,
    boolean asksQuality)
    implements FormPage {

  @Override
  public String template() {
    return "measure/figure-form";
  }

  /**
   * A figure that is corrected.
   *
   * @param name kind and period in words
   * @param value as it stands
   * @param earlier what it was before, each with the address of this form holding it again
   */
  public record Corrected(String name, String value, List<Link> earlier) {}
}
