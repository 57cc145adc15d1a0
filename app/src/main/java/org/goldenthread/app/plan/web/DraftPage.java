package org.goldenthread.app.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * A draft: what it changes, what became of it, what can be done, {@code plan/draft.jte}.
 *
 * @param href its own address; what can be done stands below it
 * @param state message key
 * @param happened what prevented the last attempt; null for nothing
 * @param seen number of the last step, which forms carry
 * @param moves what the visitor may do
 * @param canEdit whether its edits may still change
 * @param canUpdate whether it can be brought up to a newer version
 * @param clashes items that need a choice first
 */
public record DraftPage(
    Page page,
    Form form,
    Link back,
    String href,
    String state,
    @Nullable String happened,
    @Nullable String basedOn,
    int seen,
    DifferenceView difference,
    List<Step> steps,
    List<Move> moves,
    boolean canEdit,
    boolean canUpdate,
    List<Clash> clashes,
    String editHref)
    implements FormPage {

  @Override
  public String template() {
    return "plan/draft";
  }

  /** One step: message key of the state it led to. */
  public record Step(String state, @Nullable String note, String by, LocalDate on) {}

  /**
   * A move.
   *
   * @param word last part of its address and of its message keys
   * @param needsNote whether it needs words
   */
  public record Move(String word, boolean needsNote) {
    /** Name of the field for the words. */
    public String field() {
      return "note-" + word;
    }
  }

  /**
   * An item both sides changed.
   *
   * @param approved what the newer version says, field by field; likewise the draft's
   */
  public record Clash(
      long item,
      String label,
      List<DifferenceView.FieldChange> approved,
      List<DifferenceView.FieldChange> draft) {
    public String field() {
      return "keep-" + item;
    }
  }
}
