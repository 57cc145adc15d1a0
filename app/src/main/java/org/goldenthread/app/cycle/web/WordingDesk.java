package org.goldenthread.app.cycle.web;

import java.util.List;
import java.util.Objects;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.RequestMoves;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.cycle.Wording;
import org.goldenthread.app.cycle.Wordings;
import org.goldenthread.app.cycle.Words;
import org.goldenthread.app.cycle.web.RequestsAt.On;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where the officer words updates for the report. */
@Component
class WordingDesk {
  private static final String HEADLINE = "headline";
  private static final String NEW = "new";
  private static final String BACKGROUND = "background";

  private final Updates updates;
  private final Wordings wordings;
  private final WordedViews views;
  private final RoundPages rounds;
  private final Pages pages;
  private final Messages messages;

  WordingDesk(
      Updates updates,
      Wordings wordings,
      WordedViews views,
      RoundPages rounds,
      Pages pages,
      Messages messages) {
    this.updates = updates;
    this.wordings = wordings;
    this.views = views;
    this.rounds = rounds;
    this.pages = pages;
    this.messages = messages;
  }

  /** The form, filled with how the report words the update now. */
  ResponseEntity<byte[]> form(Visit visit, On on) {
    Update update = update(on);
    if (!RequestMoves.allows(
        on.request().state(), RequestMoves.Move.WORD, RequestMoves.Who.OFFICER)) {
      return Pages.seeOther(visit.href(on.path()));
    }
    Wording standing = update.wording();
    Words now = standing == null ? update.answer().words() : standing.words();
    return show(visit, on, update, fill(now), HttpStatus.OK);
  }

  /** Keeps the wording, or takes it back when asked to. */
  ResponseEntity<byte[]> save(Visit visit, On on, Form typed) {
    Update update = update(on);
    boolean back = typed.checked("go", "back");
    Form form = back ? typed : checked(typed);
    if (form.hasProblems()) {
      return show(visit, on, update, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Words words = back ? update.answer().words() : read(form);
    boolean done =
        typed.value("update").equals(Long.toString(update.id()))
            && wordings.word(
                on.request(),
                update,
                AnswerForm.number(typed.value("seen")),
                words,
                visit.author());
    return done
        ? Pages.seeOther(visit.href(on.path()))
        : show(
            visit,
            on,
            update,
            form.withProblem(HEADLINE, messages.text("cycle.wording.moved-on")),
            HttpStatus.CONFLICT);
  }

  private Update update(On on) {
    return updates
        .of(on.request().id())
        .filter(u -> u.answer().kind() == UpdateKind.REPORT)
        .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.wording.none")));
  }

  private Form checked(Form typed) {
    int length = typed.value(HEADLINE).length();
    Form form = typed;
    if (length == 0) {
      form = form.withProblem(HEADLINE, messages.text("cycle.answer.headline.none"));
    } else if (length > Answer.HEADLINE) {
      form = form.withProblem(HEADLINE, messages.text("cycle.answer.headline.too-long", length));
    }
    for (String field : List.of(NEW, BACKGROUND)) {
      int much = typed.value(field).length();
      if (much > AnswerForm.LONGEST) {
        form = form.withProblem(field, messages.text("cycle.answer.too-long", much));
      }
    }
    return form;
  }

  private static Words read(Form form) {
    return new Words(form.value(HEADLINE), given(form, NEW), given(form, BACKGROUND));
  }

  private static @Nullable String given(Form form, String field) {
    String typed = form.value(field);
    return typed.isEmpty() ? null : typed;
  }

  private static Form fill(Words words) {
    return Form.blank()
        .with(HEADLINE, words.headline())
        .with(NEW, Objects.requireNonNullElse(words.newText(), ""))
        .with(BACKGROUND, Objects.requireNonNullElse(words.background(), ""));
  }

  private ResponseEntity<byte[]> show(
      Visit visit, On on, Update update, Form form, HttpStatus status) {
    Wording standing = update.wording();
    WordedView worded = views.of(update);
    Words own = update.answer().words();
    var page =
        new WordingPage(
            visit.page(
                messages.text("cycle.wording.title"),
                Section.MANAGE,
                rounds.home(visit),
                rounds.list(visit),
                rounds.link(visit, on.round())),
            form,
            new Link(on.address().label(), visit.href(on.path())),
            on.address().label(),
            messages.text("cycle.request.sent", messages.date(update.sentOn()), update.by()),
            List.of(
                field(HEADLINE, Answer.HEADLINE, own.headline()),
                field(NEW, 0, own.newText()),
                field(BACKGROUND, 0, own.background())),
            standing != null,
            worded == null ? null : worded.objection(),
            update.id(),
            standing == null ? 0 : standing.id());
    return pages.show(page, status);
  }

  private WordingPage.Field field(String name, int most, @Nullable String own) {
    return new WordingPage.Field(
        name, messages.text("cycle.answer." + name), most, own == null ? null : LongText.of(own));
  }
}
