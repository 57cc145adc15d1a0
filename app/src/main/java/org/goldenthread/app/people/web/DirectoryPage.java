package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * Who is who, {@code people/directory.jte}.
 *
 * @param how key of how to read it
 * @param filter null where there is nothing to choose from
 * @param acts what the reader may do here
 */
public record DirectoryPage(
    Page page,
    String how,
    String shown,
    @Nullable Filter filter,
    List<Link> acts,
    List<PeopleTable> tables)
    implements PageModel {
  public DirectoryPage {
    acts = List.copyOf(acts);
    tables = List.copyOf(tables);
  }

  @Override
  public String template() {
    return "people/directory";
  }

  /**
   * What is asked for.
   *
   * @param form the words, the type and what to show, as in the address
   */
  public record Filter(Form form, List<Option> types, List<Option> shows, boolean active) {}
}
