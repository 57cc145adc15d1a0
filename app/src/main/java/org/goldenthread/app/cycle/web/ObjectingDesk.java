package org.goldenthread.app.cycle.web;

import org.goldenthread.app.cycle.RequestMoves;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.cycle.Wording;
import org.goldenthread.app.cycle.Wordings;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Where leads see how the report words their updates, and object, signed in or by a signed link.
 * What only shows is called inside a read of the partnership, the others inside a write.
 */
@Component
public class ObjectingDesk {
  private static final int LONGEST = 1_000;
  private static final String REASON = "reason";

  private final AnswerPages maker;
  private final AskedItems items;
  private final Updates updates;
  private final Wordings wordings;
  private final WordedViews views;
  private final Pages pages;
  private final Messages messages;

  ObjectingDesk(
      AnswerPages maker,
      AskedItems items,
      Updates updates,
      Wordings wordings,
      WordedViews views,
      Pages pages,
      Messages messages) {
    this.maker = maker;
    this.items = items;
    this.updates = updates;
    this.wordings = wordings;
    this.views = views;
    this.pages = pages;
    this.messages = messages;
  }

  /** How the report words an update. */
  public ResponseEntity<byte[]> show(Way way, String slug) {
    Asked asked = items.find(way, slug);
    return show(asked, update(asked), Form.blank(), HttpStatus.OK);
  }

  /** Objects to it. */
  public ResponseEntity<byte[]> object(Way way, String slug, Form typed) {
    Asked asked = items.find(way, slug);
    Update update = update(asked);
    String reason = typed.value(REASON);
    if (reason.isEmpty() || reason.length() > LONGEST) {
      Form refused = typed.withProblem(REASON, messages.text("cycle.worded.object.none"));
      return show(asked, update, refused, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return answer(
        asked,
        update,
        typed,
        wordings.object(asked.request(), update, seen(typed), reason, way.answerer()));
  }

  /** Agrees to it after all. */
  public ResponseEntity<byte[]> agree(Way way, String slug, Form typed) {
    Asked asked = items.find(way, slug);
    Update update = update(asked);
    return answer(
        asked, update, typed, wordings.agree(asked.request(), update, seen(typed), way.answerer()));
  }

  private ResponseEntity<byte[]> answer(Asked asked, Update update, Form typed, boolean done) {
    if (done) {
      return Pages.seeOther(address(asked));
    }
    Form refused = typed.withProblem(REASON, messages.text("cycle.worded.moved-on"));
    return show(asked, update, refused, HttpStatus.CONFLICT);
  }

  private static long seen(Form typed) {
    return AnswerForm.number(typed.value("seen"));
  }

  private static String address(Asked asked) {
    return asked.way().item(asked.item().slug()) + "/wording";
  }

  private Update update(Asked asked) {
    return updates
        .of(asked.request().id())
        .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.request.nothing")));
  }

  private ResponseEntity<byte[]> show(Asked asked, Update update, Form form, HttpStatus status) {
    Wording standing = update.wording();
    return pages.show(
        new WordedPage(
            maker.page(asked.way(), messages.text("cycle.worded.title"), address(asked)),
            form,
            maker.back(asked.way()),
            asked.title(),
            views.of(update),
            act(asked, standing),
            address(asked),
            standing == null ? 0 : standing.id()),
        status);
  }

  private static WordedPage.@Nullable Act act(Asked asked, @Nullable Wording standing) {
    if (standing == null
        || !RequestMoves.allows(
            asked.request().state(), RequestMoves.Move.OBJECT, RequestMoves.Who.LEAD)) {
      return null;
    }
    return standing.objection() == null ? WordedPage.Act.OBJECT : WordedPage.Act.AGREE;
  }
}
