package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * Where an item is given to somebody else for a round, {@code cycle/pass-on.jte}: who can answer?
 *
 * @param item reference and text
 * @param asked who is asked now, in words
 * @param intro what giving it away means
 * @param note label of the field for what is said about it
 * @param options posts and persons to choose from, none first
 * @param version of the request
 */
public record PassOnPage(
    Page page,
    Form form,
    Link back,
    String item,
    String asked,
    String intro,
    String note,
    List<Option> options,
    long version)
    implements FormPage {
  public PassOnPage {
    options = List.copyOf(options);
  }

  @Override
  public String template() {
    return "cycle/pass-on";
  }
}
