package org.goldenthread.app.cycle.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Answering;
import org.goldenthread.app.cycle.Answering.Saved;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.TypedDrafts;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Where updates are answered, one item a page, signed in or by a signed link. What only shows is
 * called inside a read of the partnership, what saves or sends inside a write.
 */
@Component
public class AnswerDesk {
  private final AnswerPages maker;
  private final UpdateFormPages forms;
  private final MinePages lists;
  private final AnsweredPages answered;
  private final AskedItems items;
  private final Answering answering;
  private final Requests requests;
  private final Plans plans;
  private final Hints hints;
  private final AnswerForm rules;
  private final Pages pages;
  private final Messages messages;

  AnswerDesk(
      AnswerPages maker,
      UpdateFormPages forms,
      MinePages lists,
      AnsweredPages answered,
      AskedItems items,
      Answering answering,
      Requests requests,
      Plans plans,
      Hints hints,
      Pages pages,
      Messages messages) {
    this.maker = maker;
    this.forms = forms;
    this.lists = lists;
    this.answered = answered;
    this.items = items;
    this.answering = answering;
    this.requests = requests;
    this.plans = plans;
    this.hints = hints;
    this.rules = new AnswerForm(messages);
    this.pages = pages;
    this.messages = messages;
  }

  /** What is due, item after item. */
  public ResponseEntity<byte[]> mine(Way way) {
    return pages.show(lists.mine(way));
  }

  /** The form of an item. */
  public ResponseEntity<byte[]> form(Way way, String slug) {
    Asked asked = items.find(way, slug);
    return pages.show(
        answered.isOver(asked)
            ? answered.page(asked)
            : forms.page(asked, maker.filled(asked), asked.opened(), null));
  }

  /** Keeps what was typed, whatever is wrong with it, and leads on when nothing is. */
  public ResponseEntity<byte[]> save(Way way, String slug, Form typed) {
    Asked asked = items.find(way, slug);
    int parts = maker.context(asked).parts().size();
    int opened = AnswerForm.number(typed.value("opened"));
    if (AnswerForm.isBeyondKeeping(typed, parts)) {
      Form checked = rules.check(typed, maker.context(asked));
      return pages.show(forms.page(asked, checked, opened, null), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Saved saved = keep(asked, opened, typed, parts);
    if (saved instanceof Saved.Conflict c) {
      return conflict(asked, typed, c, parts);
    }
    return answer(asked, typed, saved);
  }

  /**
   * Keeps what was typed while it is typed, for the script: the number of the saving, what to tell,
   * and a line for each thing to point out; refused with what to tell when it cannot be sent or
   * somebody else typed meanwhile.
   */
  public ResponseEntity<byte[]> draft(Way way, String slug, Form typed) {
    Asked asked = items.find(way, slug);
    int parts = maker.context(asked).parts().size();
    if (AnswerForm.isBeyondKeeping(typed, parts)) {
      return plain(HttpStatus.UNPROCESSABLE_CONTENT, messages.text("cycle.form.beyond-keeping"));
    }
    Saved saved = keep(asked, AnswerForm.number(typed.value("opened")), typed, parts);
    if (saved instanceof Saved.Kept kept) {
      String told = messages.text("cycle.form.saved", AnswerPages.time(kept.at()));
      var lines = new ArrayList<>(List.of(Integer.toString(kept.number()), told));
      lines.addAll(hints.of(asked, typed));
      return plain(HttpStatus.OK, String.join("\n", lines));
    }
    return plain(
        HttpStatus.CONFLICT,
        saved instanceof Saved.NotOpen not
            ? messages.text("cycle.form.not-open." + not.state().word())
            : messages.text("cycle.form.typed-meanwhile"));
  }

  private static ResponseEntity<byte[]> plain(HttpStatus status, String text) {
    return ResponseEntity.status(status)
        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private Saved keep(Asked asked, int opened, Form typed, int parts) {
    return answering.save(
        asked.request(),
        opened,
        AnswerForm.page(typed),
        AnswerForm.kept(typed, parts),
        asked.way().answerer());
  }

  private ResponseEntity<byte[]> answer(Asked asked, Form typed, Saved saved) {
    if (saved instanceof Saved.NotOpen not) {
      return pages.show(forms.page(asked, typed, not.number(), null), HttpStatus.CONFLICT);
    }
    Way way = asked.way();
    if (typed.value("go").equals("later")) {
      return Pages.seeOther(way.base());
    }
    Form checked = rules.check(typed, maker.context(asked));
    if (checked.hasProblems() && saved instanceof Saved.Kept kept) {
      return pages.show(forms.page(asked, checked, kept.number(), kept.at()));
    }
    serveOthers(asked, typed);
    return Pages.seeOther(next(asked));
  }

  /** Two texts for one item: which to keep is asked, and nothing is lost. */
  private ResponseEntity<byte[]> conflict(Asked asked, Form typed, Saved.Conflict c, int parts) {
    var theirs = new Form(c.theirs().fields(), List.of());
    TypedDrafts.Draft before = c.was();
    Form was = before == null ? Form.blank() : new Form(before.fields(), List.of());
    var fields =
        AnswerForm.names(parts).stream()
            .map(
                name ->
                    new Conflict.Difference(
                        name,
                        messages.text("cycle.field." + name.replaceAll("-of-\\d+$", "")),
                        words(name, theirs),
                        words(name, typed),
                        words(name, was)))
            .toList();
    var both =
        new Conflict(
            Integer.toString(c.theirs().number()),
            c.theirs().by(),
            maker.when(c.theirs().at()),
            fields);
    if (!both.isChosen(typed)) {
      String action = asked.way().item(asked.item().slug());
      return pages.show(
          new ConflictPage(
              maker.page(asked.way(), asked.title(), action),
              both.ask(typed, messages).with("opened", both.version()),
              maker.back(asked.way()),
              both,
              List.of("opened", "go")));
    }
    Form settled = both.settled(typed);
    Saved saved = keep(asked, c.theirs().number(), settled, parts);
    return saved instanceof Saved.Conflict again
        ? conflict(asked, settled, again, parts)
        : answer(asked, settled, saved);
  }

  private Conflict.Words words(String field, Form form) {
    String value = form.value(field);
    return field.equals(AnswerForm.KIND)
        ? new Conflict.Words(
            value,
            UpdateKind.parse(value).map(k -> messages.text("cycle.kind." + k.word())).orElse(""))
        : Conflict.Words.of(value);
  }

  /** Not begun, or come back and not changed since. */
  private boolean isUntouched(Request request) {
    return request.state() == RequestState.NOT_STARTED
        || (request.state() == RequestState.RETURNED && !maker.isTyped(request));
  }

  /** Where the reader goes from an item: to the next one untouched, else to the check. */
  private String next(Asked asked) {
    Way way = asked.way();
    List<Request> mine = requests.askedOf(way.round().id(), way.parties());
    boolean mineToo = mine.stream().anyMatch(r -> r.id() == asked.request().id());
    String check = way.base() + "/check";
    if (!mineToo) {
      return check + "?item=" + asked.item().slug();
    }
    Stream<Request> after = mine.stream().filter(r -> r.id() > asked.request().id());
    return Stream.concat(after, mine.stream())
        .filter(r -> r.id() != asked.request().id())
        .filter(this::isUntouched)
        .findFirst()
        .flatMap(r -> address(r))
        .map(at -> way.item(at.item()))
        .orElse(check);
  }

  private Optional<ItemAddress> address(Request request) {
    return Optional.ofNullable(
        plans.addresses(List.of(request.item()), KnownBy.NOW).get(request.item()));
  }

  /** Copies the answer to the items it was said to serve too. */
  private void serveOthers(Asked asked, Form typed) {
    Way way = asked.way();
    for (String slug : typed.values("also")) {
      Asked other = items.find(way, slug);
      if (other.request().state() == RequestState.NOT_STARTED) {
        int parts = maker.context(other).parts().size();
        Form same = typed.with(AnswerForm.AS_ABOVE, asked.item().slug());
        for (int part = 1; part < parts; part++) {
          same =
              same.with(AnswerForm.status(part), typed.value(AnswerForm.status(0)))
                  .with(AnswerForm.basis(part), typed.value(AnswerForm.basis(0)));
        }
        Map<String, List<String>> fields = AnswerForm.kept(same, parts);
        fields.put(AnswerForm.AS_ABOVE, List.of(asked.item().slug()));
        answering.save(other.request(), other.opened(), fields, way.answerer());
      }
    }
  }
}
