package org.goldenthread.app.cycle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.AnswerContext;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.TypedDrafts;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.ItemNumbers;
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
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of an update, with all that is known of its item. */
@Component
class AnswerPages {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

  /** The statuses to choose from in a plan whose document prints no key. */
  private static final List<String> PLAIN = List.of("Red", "Amber", "Green", "Complete");

  private final Plans plans;
  private final Requests requests;
  private final Updates updates;
  private final TypedDrafts drafts;
  private final ItemNumbers numbers;
  private final List<DoingSource> doing;
  private final Hints hints;
  private final Messages messages;
  private final Days days;

  AnswerPages(
      Plans plans,
      Requests requests,
      Updates updates,
      TypedDrafts drafts,
      ItemNumbers numbers,
      List<DoingSource> doing,
      Hints hints,
      Messages messages,
      Days days) {
    this.plans = plans;
    this.requests = requests;
    this.updates = updates;
    this.drafts = drafts;
    this.numbers = numbers;
    this.doing = doing;
    this.hints = hints;
    this.messages = messages;
    this.days = days;
  }

  /**
   * An item somebody is about to answer for.
   *
   * @param draft what is typed and not sent; empty when nothing is
   */
  record Asked(
      Way way,
      Request request,
      PlanSnapshot plan,
      PlanItem item,
      ItemNumbers.Numbers numbers,
      List<Update> before,
      Optional<TypedDrafts.Draft> draft) {
    String title() {
      return PlanStatuses.label(item);
    }

    int opened() {
      return draft.map(TypedDrafts.Draft::number).orElse(0);
    }
  }

  Asked asked(Way way, PlanSnapshot plan, Request request) {
    PlanItem item =
        Optional.ofNullable(plan.byId().get(request.item()))
            .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.withdrawn")));
    return new Asked(
        way,
        request,
        plan,
        item,
        numbers.of(item.id(), way.visit()),
        updates.before(request.id()),
        drafts.latest(request.id()));
  }

  /** Whether words for it are kept that were not sent. */
  boolean isTyped(Request request) {
    return drafts.latest(request.id()).isPresent();
  }

  /** The plan with these items alone: saving must not take the longer the larger the plan is. */
  PlanSnapshot plan(Way way, Collection<Long> items) {
    return plans.excerpt(way.round().planSlug(), items, KnownBy.NOW).orElseThrow();
  }

  /** What the rules ask about the item. */
  AnswerContext context(Asked asked) {
    ItemNumbers.Verdict verdict = asked.numbers().verdict();
    return new AnswerContext(
        asked.item().statuses().stream().anyMatch(s -> s.status().equals("Red")),
        asked.before().stream()
            .findFirst()
            .map(u -> u.answer().kind() == UpdateKind.NO_CHANGE)
            .orElse(false),
        asked.before().stream()
            .map(u -> u.answer().expectedOn())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        verdict == null ? null : verdict.met(),
        parts(asked.item()),
        words(asked.plan()),
        days.today());
  }

  /** Parts that were judged by themselves last; else the whole item. */
  static List<@Nullable String> parts(PlanItem item) {
    var parts = new ArrayList<@Nullable String>();
    item.statuses().stream().map(PlanItem.Status::qualifier).distinct().forEach(parts::add);
    if (parts.isEmpty() || parts.stream().allMatch(Objects::isNull)) {
      return java.util.Collections.singletonList(null);
    }
    return parts;
  }

  static List<String> words(PlanSnapshot plan) {
    List<String> printed =
        plan.scheme().stream()
            .map(SchemeStatus::status)
            .filter(Objects::nonNull)
            .flatMap(s -> Status.parse(s).stream())
            .distinct()
            .map(AnswerPages::word)
            .toList();
    return printed.isEmpty() ? PLAIN : printed;
  }

  /** As the plan's record names a status: {@code Red}. */
  private static String word(Status status) {
    String lower = status.slug();
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** What the form holds when it is opened: what was typed, else what was sent, else little. */
  Form filled(Asked asked) {
    if (asked.draft().isPresent()) {
      return new Form(asked.draft().get().fields(), List.of());
    }
    List<@Nullable String> parts = parts(asked.item());
    return updates
        .of(asked.request().id())
        .map(sent -> AnswerForm.fill(sent.answer(), parts))
        .orElseGet(() -> stillHolds(asked));
  }

  private static Form stillHolds(Asked asked) {
    String background =
        asked.before().stream()
            .map(u -> u.answer().background())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    return Form.blank().with("background", background);
  }

  Page page(Way way, String title, String path) {
    Page page =
        way.byLink()
            ? Page.of(title, path)
                .seenBy(way.visit().visitor().viewer(), way.visit().visitor().csrf())
            : way.visit().page(title, Section.MY_WORK);
    return page;
  }

  Link back(Way way) {
    return new Link(messages.text("cycle.form.back"), way.base());
  }

  UpdateFormPage form(Asked asked, Form form, int opened, @Nullable Instant saved) {
    return form(asked, form, opened, saved, banner(asked.request()));
  }

  private UpdateFormPage form(
      Asked asked, Form form, int opened, @Nullable Instant saved, @Nullable String banner) {
    Way way = asked.way();
    Request request = asked.request();
    List<Request> mine = requests.askedOf(way.round().id(), way.parties());
    Instant at = saved == null ? asked.draft().map(TypedDrafts.Draft::at).orElse(null) : saved;
    String action = way.item(asked.item().slug());
    return new UpdateFormPage(
        page(way, asked.title(), action),
        AnswerForm.onItsOwnPage(form),
        back(way),
        position(mine, request),
        at == null ? null : messages.text("cycle.form.saved", time(at)),
        action,
        opened,
        banner,
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

  static String time(Instant at) {
    return TIME.format(ZonedDateTime.ofInstant(at, London.ZONE)).toLowerCase(Locale.UK);
  }

  String when(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, London.ZONE);
    return day.equals(days.today())
        ? time(at)
        : messages.text("cycle.form.when", time(at), messages.date(day));
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
        words(asked.plan()).stream().map(word -> option(asked.plan(), word)).toList();
    List<@Nullable String> parts = parts(asked.item());
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
