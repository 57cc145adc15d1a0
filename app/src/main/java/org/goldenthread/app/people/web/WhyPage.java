package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Why can this person see this? Drawn by {@code people/why.jte}.
 *
 * @param people who can be asked about
 * @param answer null before anybody asked
 */
public record WhyPage(Page page, Form form, List<Option> people, @Nullable Answer answer)
    implements FormPage {

  /**
   * What was decided.
   *
   * @param sentence whether the person may, in one sentence
   * @param needs what the address needs, in words
   * @param reasons what each role says, those that allow first
   * @param exempt which exempt content the database shows the person
   */
  public record Answer(
      boolean allowed, String sentence, String needs, List<String> reasons, String exempt) {}

  @Override
  public String template() {
    return "people/why";
  }
}
