package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for one item and what was answered, {@code cycle/request.jte}: may it stand?
 *
 * @param back the round
 * @param item the item's own page
 * @param state where it stands, in words
 * @param asked who is asked
 * @param note why it was returned or reopened; null when nothing is said
 * @param sent when and by whom the answer was sent; null when nothing was
 * @param answer null when nothing was sent
 * @param version of the request, sent with each form
 * @param moves what the reader may do now
 * @param action the request's address; the name of a move comes below it
 * @param worded how the report words it; null where that is as the lead did
 * @param acts where the reader may do more: answer, word it for the report, ask somebody else
 * @param offers figures the lead offered to the record, for who may take them
 */
public record RequestPage(
    Page page,
    Form form,
    Link back,
    Link item,
    String state,
    String asked,
    @Nullable String note,
    @Nullable String sent,
    @Nullable AnswerView answer,
    long version,
    List<MoveForm> moves,
    String action,
    @Nullable WordedView worded,
    List<Link> acts,
    List<Offer> offers)
    implements FormPage {
  public RequestPage {
    moves = List.copyOf(moves);
    acts = List.copyOf(acts);
    offers = List.copyOf(offers);
  }

  /**
   * A figure the lead offered.
   *
   * @param says "The update says 23%."
   * @param latest what the record says last
   * @param period proposed for it; empty when none can be
   */
  public record Offer(long id, String says, Link measure, String latest, String period) {
    /** Name of the field for the period of a figure. */
    static String field(long id) {
      return "period-" + id;
    }

    public String field() {
      return field(id);
    }
  }

  /**
   * One thing that can be done.
   *
   * @param word its name in addresses
   * @param button what the button says
   * @param label of the field for the reason; null where none is needed
   */
  public record MoveForm(String word, String button, @Nullable String label) {
    /** Name of the field for the reason. */
    public String field() {
      return "note-" + word;
    }
  }

  @Override
  public String template() {
    return "cycle/request";
  }
}
