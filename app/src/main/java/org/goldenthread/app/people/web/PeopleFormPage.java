package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * A form about a party, a term or who follows whom, {@code people/form.jte}.
 *
 * @param intro what to know before filling it in; null for nothing
 * @param opened the version the form was opened on; empty for something new
 * @param button what pressing it does
 * @param removals what can be taken out because it never was, each with what is sent
 * @param conflict both versions, when somebody else saved another meanwhile; null otherwise
 */
public record PeopleFormPage(
    Page page,
    Form form,
    Link back,
    @Nullable String intro,
    List<PeopleInput> inputs,
    String opened,
    String button,
    List<Option> removals,
    @Nullable Conflict conflict)
    implements FormPage {
  /** The hidden field that holds {@link #opened}. */
  public static final String OPENED = "opened";

  public PeopleFormPage {
    inputs = List.copyOf(inputs);
    removals = List.copyOf(removals);
  }

  @Override
  public String template() {
    return "people/form";
  }
}
