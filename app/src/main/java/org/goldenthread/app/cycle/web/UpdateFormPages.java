package org.goldenthread.app.cycle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.TypedDrafts;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.plan.SchemeStatus;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which an item is answered: what is known of it, and the form. */
@Component
class UpdateFormPages {
  private final AnswerPages answers;
  private final Plans plans;
  private final Requests requests;
  private final List<DoingSource> doing;
  private final Hints hints;
  private final Messages messages;

  UpdateFormPages(
      AnswerPages answers,
      Plans plans,
      Requests requests,
      List<DoingSource> doing,
      Hints hints,
      Messages messages) {
    this.answers = answers;
    this.plans = plans;
    this.requests = requests;
    this.doing = doing;
    this.hints = hints;
    this.messages = messages;
  }

  /**
   * The page.
   *
   * @param opened number of the saving the form is opened on
   * @param saved when it was saved just now; null when it was opened
   */
  UpdateFormPage page(Asked asked, Form form, int opened, @Nullable Instant saved) {
    Way way = asked.way();
    Request request = asked.request();
    List<Request> mine = requests.askedOf(way.round().id(), way.parties());
    Instant at = saved == null ? asked.draft().map(TypedDrafts.Draft::at).orElse(null) : saved;
    String action = way.item(asked.item().slug());
    return new UpdateFormPage(
        answers.page(way, asked.title(), action),
        AnswerForm.onItsOwnPage(form),
        answers.back(way),
        position(mine, request),
        at == null ? null : messages.text("cycle.form.saved", AnswerPages.time(at)),
        action,
        opened,
        banner(request),
        note(request),
        last(asked),
        asked.numbers().lines(),
        kinds(asked),
        partsOf(asked),
        others(asked, mine),
        doing(asked),
        hints.of(asked, form),
        Answer.HEADLINE);
  }

  /** Why it came back, or what was said when it was passed on. */
  private @Nullable String note(Request request) {
    String note = request.note();
    if (note == null || !request.state().isDue()) {
      return null;
    }
    boolean returned = request.state() == RequestState.RETURNED;
    return messages.text(returned ? "cycle.form.returned" : "cycle.form.noted", note);
  }

  /**
   * What is being done about the item. A link opens no other page, so from one nothing leads on.
   */
  private List<Link> doing(Asked asked) {
    PlanItem item = asked.item();
    var thing =
        new Thing(
            "item",
            item.id(),
            asked.title(),
            "/plans/" + asked.plan().header().slug() + "/items/" + item.slug());
    List<Link> lines = DoingSource.Doing.of(doing, thing, asked.way().visit()).lines();
    return asked.way().byLink() ? lines.stream().map(l -> new Link(l.text(), "")).toList() : lines;
  }

  private String position(List<Request> mine, Request request) {
    for (int n = 0; n < mine.size(); n++) {
      if (mine.get(n).id() == request.id()) {
        return messages.text("cycle.form.position", n + 1, mine.size());
      }
    }
    return "";
  }

  /** Why it cannot be sent; null when it can. */
  private @Nullable String banner(Request request) {
    return request.state().isDue()
        ? null
        : messages.text("cycle.form.not-open." + request.state().word());
  }

  private UpdateFormPage.@Nullable Last last(Asked asked) {
    PlanItem.Report report = asked.item().latest();
    LocalDate on = lastOn(asked.item());
    if (on == null) {
      return null;
    }
    List<JudgedStatus> statuses =
        new PlanStatuses(asked.way().visit(), asked.plan(), messages).of(asked.item());
    String text = report == null ? null : report.progress();
    return new UpdateFormPage.Last(month(on), statuses, text == null ? null : LongText.of(text));
  }

  private static @Nullable LocalDate lastOn(PlanItem item) {
    PlanItem.Report report = item.latest();
    if (report != null) {
      return report.said().on();
    }
    return item.statuses().isEmpty() ? null : item.statuses().get(0).said().on();
  }

  private String month(LocalDate day) {
    String whole = messages.date(YearMonth.from(day).atDay(1));
    return whole.substring(whole.indexOf(' ') + 1);
  }

  private List<Option> kinds(Asked asked) {
    LocalDate on = lastOn(asked.item());
    var kinds = new ArrayList<Option>();
    kinds.add(Option.of(UpdateKind.REPORT.word(), messages.text("cycle.form.kind.report")));
    kinds.add(
        Option.of(
            UpdateKind.NO_CHANGE.word(),
            on == null
                ? messages.text("cycle.form.kind.no-change")
                : messages.text("cycle.form.kind.no-change.since", month(on))));
    kinds.add(Option.of(UpdateKind.WAITING.word(), messages.text("cycle.form.kind.waiting")));
    return kinds;
  }

  private List<UpdateFormPage.Part> partsOf(Asked asked) {
    List<Option> statuses =
        AnswerPages.words(asked.plan()).stream().map(word -> option(asked.plan(), word)).toList();
    List<@Nullable String> parts = AnswerPages.parts(asked.item());
    var made = new ArrayList<UpdateFormPage.Part>();
    for (int n = 0; n < parts.size(); n++) {
      String name = parts.get(n);
      made.add(
          new UpdateFormPage.Part(
              AnswerForm.status(n),
              AnswerForm.basis(n),
              name == null
                  ? messages.text("cycle.form.status")
                  : messages.text("cycle.form.status.of", name),
              statuses));
    }
    return made;
  }

  private Option option(PlanSnapshot plan, String word) {
    Status status = Status.parse(word).orElseThrow();
    String criterion =
        plan.scheme().stream()
            .filter(s -> s.status() != null && Status.parse(s.status()).equals(Optional.of(status)))
            .map(SchemeStatus::criterion)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return Option.of(word, status.shape() + " " + messages.text(status.key()), criterion);
  }

  /** Items of the reader's that are not begun: this answer can serve them too. */
  private List<Option> others(Asked asked, List<Request> mine) {
    List<Request> open =
        mine.stream()
            .filter(r -> r.state() == RequestState.NOT_STARTED && r.id() != asked.request().id())
            .toList();
    Map<Long, ItemAddress> at =
        plans.addresses(open.stream().map(Request::item).toList(), KnownBy.NOW);
    return open.stream()
        .map(r -> at.get(r.item()))
        .filter(Objects::nonNull)
        .map(a -> Option.of(a.item(), a.label()))
        .toList();
  }
}
