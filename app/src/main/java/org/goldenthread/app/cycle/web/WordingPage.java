package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where the officer words an update for the report, {@code cycle/wording.jte}: what will readers
 * understand?
 *
 * @param back what was answered
 * @param item reference and text
 * @param sent when and by whom the lead's words were sent
 * @param fields what can be worded, each with the lead's own words
 * @param stands whether a wording stands, which can be taken back
 * @param objection who objects to it, when and why, in words; null when nobody does
 * @param update id of the update the page was opened on
 * @param seen id of the wording it was opened on, 0 for none
 */
public record WordingPage(
    Page page,
    Form form,
    Link back,
    String item,
    String sent,
    List<Field> fields,
    boolean stands,
    @Nullable String objection,
    long update,
    long seen)
    implements FormPage {
  public WordingPage {
    fields = List.copyOf(fields);
  }

  /**
   * One text.
   *
   * @param most the most characters; 0 where they are not counted
   * @param own the lead's own words; null when they said nothing
   */
  public record Field(String name, String label, int most, @Nullable LongText own) {}

  @Override
  public String template() {
    return "cycle/wording";
  }
}
