package org.goldenthread.app.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Edits an item or adds one, {@code plan/item-form.jte}.
 *
 * @param caption what the item is or where the new one will stand
 * @param draft number of the draft the address names; empty for one's own
 * @param opened what the form was opened on; null for a new item
 * @param more other forms of this item; empty for a new one
 * @param restoreHref where an earlier wording is put back
 * @param earlier what it said in earlier versions, the latest first; empty for a new one
 */
public record ItemFormPage(
    Page page,
    Form form,
    Link back,
    String caption,
    String draft,
    @Nullable String opened,
    List<Option> levels,
    List<Link> more,
    String restoreHref,
    List<Earlier> earlier)
    implements FormPage {

  @Override
  public String template() {
    return "plan/item-form";
  }

  /**
   * What the item said.
   *
   * @param version the first that said it so
   * @param by post of who approved that version, or what read the document
   * @param fields words of the fields in which it differs from the item now
   */
  public record Earlier(
      int version, LocalDate knownOn, String by, String text, List<String> fields) {
    public Earlier {
      fields = List.copyOf(fields);
    }
  }
}
