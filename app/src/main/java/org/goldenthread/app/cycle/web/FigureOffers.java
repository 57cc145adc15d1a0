package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.hint.OfferedFigures;
import org.goldenthread.app.cycle.hint.RecordedFigures.Otherwise;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.springframework.stereotype.Component;

/**
 * Figures a lead wrote and may offer to the record. Call inside a transaction of the partnership.
 */
@Component
class FigureOffers {
  /** The checkboxes of the check page. */
  static final String FIELD = "offer";

  private final Hints hints;
  private final OfferedFigures offered;
  private final Changes changes;
  private final Messages messages;
  private final Days days;

  FigureOffers(Hints hints, OfferedFigures offered, Changes changes, Messages messages, Days days) {
    this.hints = hints;
    this.offered = offered;
    this.changes = changes;
    this.messages = messages;
    this.days = days;
  }

  /** What can be offered of an answer. */
  List<Option> options(Asked asked, Form form) {
    return offerable(asked, form).stream()
        .map(
            figure ->
                Option.of(
                    value(asked, figure),
                    messages.text(
                        "cycle.check.offer", figure.typed().words(), figure.measure().name())))
        .toList();
  }

  /** Figures of measures that have a page of their own. */
  private List<Otherwise> offerable(Asked asked, Form form) {
    return hints.figures(asked, form).stream().filter(f -> f.measure().ref() != null).toList();
  }

  private static String value(Asked asked, Otherwise figure) {
    return String.join(
        " ", asked.item().slug(), figure.measure().slug(), figure.typed().value().toPlainString());
  }

  /** Keeps what was ticked of what the answer holds, and nothing else. */
  void offer(Asked asked, Form form, List<String> ticked) {
    List<OfferedFigures.Offered> chosen =
        offerable(asked, form).stream()
            .filter(figure -> ticked.contains(value(asked, figure)))
            .map(
                figure ->
                    new OfferedFigures.Offered(
                        0, asked.request().id(), figure.measure().id(), figure.typed().words()))
            .toList();
    long request = asked.request().id();
    if (!chosen.isEmpty() || !offered.of(request).isEmpty()) {
      offered.offer(
          changes.record(days.today(), asked.way().answerer().author(), "Offered a figure"),
          request,
          chosen);
    }
  }
}
