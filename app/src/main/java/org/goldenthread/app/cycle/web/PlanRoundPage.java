package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * A round is laid down, {@code cycle/plan-round.jte}: what is asked, and by when?
 *
 * @param plans the plans there are, by address
 * @param kinds how often the plan is reported on
 */
public record PlanRoundPage(Page page, Form form, Link back, List<Option> plans, List<Option> kinds)
    implements FormPage {
  public PlanRoundPage {
    plans = List.copyOf(plans);
    kinds = List.copyOf(kinds);
  }

  @Override
  public String template() {
    return "cycle/plan-round";
  }
}
