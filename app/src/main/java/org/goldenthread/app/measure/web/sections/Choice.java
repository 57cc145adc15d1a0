package org.goldenthread.app.measure.web.sections;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Option;

/**
 * What can be chosen to see.
 *
 * @param shown what is shown, in words: area and group
 * @param fields those with more than one option, in order
 * @param form what is chosen
 */
public record Choice(String shown, List<Field> fields, Form form) {

  public Choice {
    fields = List.copyOf(fields);
  }

  /**
   * One choice.
   *
   * @param name in the address
   * @param label message key
   */
  public record Field(String name, String label, List<Option> options) {}
}
