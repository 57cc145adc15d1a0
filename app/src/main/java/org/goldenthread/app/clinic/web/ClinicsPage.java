package org.goldenthread.app.clinic.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Performance clinics, {@code clinic/clinics.jte}: which were called, and did they turn the curve?
 *
 * @param answer the page in one sentence
 * @param rows the latest called first
 * @param proposed what the rules propose a clinic about, the worst first
 */
public record ClinicsPage(Page page, String answer, List<Row> rows, List<Proposed> proposed)
    implements PageModel {

  @Override
  public String template() {
    return "clinic/clinics";
  }

  /**
   * A clinic that is proposed.
   *
   * @param acts calling it, dismissing it: as far as the visitor may
   */
  public record Proposed(Link about, String why, List<Link> acts) {
    public Proposed {
      acts = List.copyOf(acts);
    }
  }

  /**
   * One clinic.
   *
   * @param about the measure or item it was called about
   * @param verdict whether the curve turned, or what comes first
   * @param actions how many, in words
   */
  public record Row(
      Link clinic, List<Link> about, String called, String state, String verdict, String actions) {
    public Row {
      about = List.copyOf(about);
    }
  }
}
