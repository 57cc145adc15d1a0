package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * Everything held about a person, to download or to remove, {@code people/person-data.jte}.
 *
 * @param download the same as a file
 * @param removable false once the details were removed
 */
public record PersonDataPage(
    Page page, Form form, Link back, Link download, PeopleTable held, boolean removable)
    implements FormPage {
  /** The box to tick before anything is removed. */
  public static final String CONFIRM = "confirm";

  @Override
  public String template() {
    return "people/person-data";
  }

  /** What stays in the record after a removal, as message keys. */
  public List<String> stays() {
    return List.of(
        "people.data.stays.terms", "people.data.stays.digests", "people.data.stays.documents");
  }
}
