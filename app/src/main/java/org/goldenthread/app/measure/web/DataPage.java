package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * How do I get figures into my own program?, {@code measure/data.jte}.
 *
 * @param form what was chosen
 * @param kinds of figures to choose from
 * @param made the addresses of what was chosen; null until something was
 * @param parameters what an address may say
 * @param lists what can be asked for
 * @param description address of the description for programs
 */
public record DataPage(
    Page page,
    Form form,
    List<Option> kinds,
    @Nullable Made made,
    List<Parameter> parameters,
    List<NameList> lists,
    String description)
    implements FormPage {
  public DataPage {
    kinds = List.copyOf(kinds);
    parameters = List.copyOf(parameters);
    lists = List.copyOf(lists);
  }

  @Override
  public String template() {
    return "measure/data";
  }

  /** The same figures as CSV and as JSON. */
  public record Made(String csv, String json) {}

  /**
   * A parameter.
   *
   * @param key message key of what it says
   * @param example with its value
   */
  public record Parameter(String name, String key, String example) {}

  /**
   * A list of names.
   *
   * @param key message key of what it lists
   */
  public record NameList(String key, String csv, String json) {}
}
