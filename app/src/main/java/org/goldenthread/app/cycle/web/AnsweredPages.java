package org.goldenthread.app.cycle.web;

import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Makes the page of an update that was sent, signed off or locked. */
@Component
class AnsweredPages {
  private final AnswerPages maker;
  private final Updates updates;
  private final Messages messages;

  AnsweredPages(AnswerPages maker, Updates updates, Messages messages) {
    this.maker = maker;
    this.updates = updates;
    this.messages = messages;
  }

  /** Whether there is nothing to type; words that can no longer be sent are shown in their form. */
  boolean isOver(Asked asked) {
    RequestState state = asked.request().state();
    return state == RequestState.SUBMITTED || (!state.isDue() && asked.draft().isEmpty());
  }

  AnsweredPage page(Asked asked) {
    Way way = asked.way();
    RequestState state = asked.request().state();
    Update sent = updates.of(asked.request().id()).orElse(null);
    String action = way.item(asked.item().slug());
    return new AnsweredPage(
        maker.page(way, asked.title(), action),
        maker.back(way),
        sent == null
            ? null
            : messages.text("cycle.request.sent", messages.date(sent.sentOn()), sent.by()),
        messages.text("cycle.answered." + state.word()),
        asked.draft().isEmpty() ? null : messages.text("cycle.answered.kept"),
        sent == null ? null : AnswerView.of(sent.answer()),
        state == RequestState.SUBMITTED ? action + "/take-back" : null);
  }
}
