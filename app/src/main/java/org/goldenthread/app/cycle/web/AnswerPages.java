package org.goldenthread.app.cycle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.cycle.AnswerContext;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.TypedDrafts;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.plan.ItemNumbers;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.plan.SchemeStatus;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of an item that somebody is about to answer for. */
@Component
class AnswerPages {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

  /** The statuses to choose from in a plan whose document prints no key. */
  private static final List<String> PLAIN = List.of("Red", "Amber", "Green", "Complete");

  private final Plans plans;
  private final Updates updates;
  private final TypedDrafts drafts;
  private final ItemNumbers numbers;
  private final Messages messages;
  private final Days days;

  AnswerPages(
      Plans plans,
      Updates updates,
      TypedDrafts drafts,
      ItemNumbers numbers,
      Messages messages,
      Days days) {
    this.plans = plans;
    this.updates = updates;
    this.drafts = drafts;
    this.numbers = numbers;
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
            .map(Status::word)
            .toList();
    return printed.isEmpty() ? PLAIN : printed;
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

  static String time(Instant at) {
    return TIME.format(ZonedDateTime.ofInstant(at, London.ZONE)).toLowerCase(Locale.UK);
  }

  String when(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, London.ZONE);
    return day.equals(days.today())
        ? time(at)
        : messages.text("cycle.form.when", time(at), messages.date(day));
  }
}
