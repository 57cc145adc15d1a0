package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.people.web.PeopleTable.Cell;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * Who is meant by names as printed, {@code people/matching.jte}.
 *
 * @param action address the choices are sent to
 * @param open names nobody has looked at
 * @param done names somebody has
 */
public record MatchingPage(
    Page page, Form form, String action, String counted, List<Name> open, List<Done> done)
    implements FormPage {
  public MatchingPage {
    open = List.copyOf(open);
    done = List.copyOf(done);
  }

  @Override
  public String template() {
    return "people/matching";
  }

  /**
   * A name as printed.
   *
   * @param field what its choice is called in the form
   * @param where how often it is printed and the first places
   * @param options what it may mean
   * @param more page to split it or to choose any party
   */
  public record Name(String field, String name, Cell where, List<Option> options, Link more) {
    public Name {
      options = List.copyOf(options);
    }
  }

  /**
   * A name somebody has looked at.
   *
   * @param means who is meant, or that it stays as printed
   * @param undo address that takes it back
   */
  public record Done(String name, Cell means, String undo) {}
}
