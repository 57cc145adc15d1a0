package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.AnswerContext;
import org.goldenthread.app.cycle.Answering;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.ForbiddenException;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Where what was typed is looked over and sent, signed in or by a signed link. What only shows is
 * called inside a read of the partnership, what sends inside a write.
 */
@Component
public class SendingDesk {
  private final AnswerPages maker;
  private final MinePages lists;
  private final AskedItems items;
  private final Answering answering;
  private final Requests requests;
  private final Hints hints;
  private final FigureOffers offers;
  private final AnswerForm forms;
  private final Pages pages;
  private final Messages messages;

  SendingDesk(
      AnswerPages maker,
      MinePages lists,
      AskedItems items,
      Answering answering,
      Requests requests,
      Hints hints,
      FigureOffers offers,
      Pages pages,
      Messages messages) {
    this.maker = maker;
    this.lists = lists;
    this.items = items;
    this.answering = answering;
    this.requests = requests;
    this.hints = hints;
    this.offers = offers;
    this.forms = new AnswerForm(messages);
    this.pages = pages;
    this.messages = messages;
  }

  /** All that is typed, before it is sent. */
  public ResponseEntity<byte[]> check(Way way) {
    return pages.show(checkPage(way, Form.blank()));
  }

  private CheckPage checkPage(Way way, Form form) {
    var ready = new ArrayList<CheckPage.Ready>();
    var missing = new ArrayList<CheckPage.Missing>();
    for (Asked asked : atHand(way)) {
      String href = way.item(asked.item().slug());
      AnswerContext about = maker.context(asked);
      Form checked = forms.check(maker.filled(asked), about);
      if (asked.draft().isPresent() && !checked.hasProblems()) {
        ready.add(
            new CheckPage.Ready(
                asked.item().slug(),
                asked.title(),
                lists.change(href),
                AnswerView.of(forms.read(checked, about)),
                hints.of(asked, checked),
                offers.options(asked, checked)));
      } else {
        missing.add(lists.missing(asked.title(), href, asked.draft().isEmpty(), checked));
      }
    }
    return new CheckPage(
        maker.page(way, messages.text("cycle.check.title"), way.base() + "/check"),
        form,
        maker.back(way),
        way.base() + "/send",
        ready,
        missing);
  }

  /** What is due from the reader, or the one item somebody else answers for. */
  private List<Asked> atHand(Way way) {
    String slug = way.visit().parameter("item");
    if (!slug.isEmpty()) {
      return List.of(items.find(way, slug));
    }
    List<Request> due =
        requests.askedOf(way.round().id(), way.parties()).stream()
            .filter(request -> request.state().isDue())
            .toList();
    PlanSnapshot plan = maker.plan(way, due.stream().map(Request::item).toList());
    return due.stream().map(request -> maker.asked(way, plan, request)).toList();
  }

  /** Sends what the check page listed, as far as it is complete. */
  public ResponseEntity<byte[]> send(Way way, Form form) {
    PlanSnapshot plan = items.plan(way, form.values("item"));
    int sent = 0;
    for (String slug : form.values("item")) {
      Asked asked = items.find(way, plan, slug);
      Form filled = maker.filled(asked);
      if (asked.draft().isPresent() && send(asked, filled)) {
        offers.offer(asked, filled, form.values(FigureOffers.FIELD));
        sent++;
      }
    }
    if (sent == 0) {
      return pages.show(
          checkPage(way, form.withProblem("send", messages.text("cycle.check.none-sent"))));
    }
    return Pages.seeOther(way.base() + "/sent?sent=" + sent);
  }

  /**
   * Sends what fills the form of an item, if nothing is wrong with it.
   *
   * @return false when nothing was sent
   */
  boolean send(Asked asked, Form filled) {
    AnswerContext about = maker.context(asked);
    Form checked = forms.check(filled, about);
    if (checked.hasProblems()) {
      return false;
    }
    Answer answer = forms.read(checked, about);
    Long above = above(asked, checked.value(AnswerForm.AS_ABOVE));
    return answering.send(
        asked.request(),
        asked.opened(),
        above == null ? answer : answer.asAbove(above),
        asked.way().answerer());
  }

  private @Nullable Long above(Asked asked, String slug) {
    return slug.isEmpty() ? null : items.at(asked.way(), slug).map(Request::id).orElse(null);
  }

  /** Updates were sent. */
  public ResponseEntity<byte[]> sent(Way way) {
    return pages.show(lists.sent(way, AnswerForm.number(way.visit().parameter("sent"))));
  }

  /** Takes back what was sent, to change it. */
  public ResponseEntity<byte[]> takeBack(Way way, String slug) {
    Asked asked = items.find(way, slug);
    if (!answering.takeBack(asked.request(), way.answerer())) {
      throw new ForbiddenException(messages.text("cycle.moved-on"));
    }
    return Pages.seeOther(way.item(slug));
  }
}
