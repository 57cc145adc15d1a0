package org.goldenthread.app.cycle.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.Wordings;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of what is due from somebody, and what is said around sending it. */
@Component
class MinePages {
  /** Addresses of posts and persons, which can be away. */
  private static final Pattern PERSONAL = Pattern.compile("/people/(posts|persons)/");

  private final AnswerPages maker;
  private final Requests requests;
  private final Wordings wordings;
  private final RoundPages rounds;
  private final PartyChoices parties;
  private final Plans plans;
  private final Messages messages;

  MinePages(
      AnswerPages maker,
      Requests requests,
      Wordings wordings,
      RoundPages rounds,
      PartyChoices parties,
      Plans plans,
      Messages messages) {
    this.maker = maker;
    this.requests = requests;
    this.wordings = wordings;
    this.rounds = rounds;
    this.parties = parties;
    this.plans = plans;
    this.messages = messages;
  }

  MinePage mine(Way way) {
    List<Request> mine = requests.askedOf(way.round().id(), way.parties());
    Map<Long, ItemAddress> at =
        plans.addresses(mine.stream().map(Request::item).toList(), KnownBy.NOW);
    boolean typed =
        mine.stream()
            .anyMatch(r -> r.state() == RequestState.DRAFT || r.state() == RequestState.RETURNED);
    return new MinePage(
        maker.page(way, messages.text("cycle.mine.title"), way.base()),
        way.round().name(),
        way.whose(),
        answer(way, mine),
        worded(way, at),
        mine.stream()
            .filter(r -> at.containsKey(r.item()))
            .map(r -> task(way, r, java.util.Objects.requireNonNull(at.get(r.item()))))
            .toList(),
        passOn(way, mine, at),
        away(way, mine),
        typed ? way.base() + "/check" : null,
        mine.stream().anyMatch(r -> r.state().isDue()) ? way.base() + "/sheet" : null);
  }

  private List<Link> worded(Way way, Map<Long, ItemAddress> at) {
    return wordings.standing().stream()
        .filter(w -> w.round() == way.round().id() && w.isAskedOf(way.parties()))
        .flatMap(w -> Stream.ofNullable(at.get(w.item())))
        .map(a -> new Link(a.label(), way.item(a.item()) + "/wording"))
        .toList();
  }

  /**
   * What is due can be passed on by who was asked and is signed in: behind a link nobody sees the
   * directory.
   */
  private List<Link> passOn(Way way, List<Request> mine, Map<Long, ItemAddress> at) {
    return mine.stream()
        .filter(r -> !way.byLink() && r.state().isDue())
        .filter(r -> way.answerer().insteadOf(r) == null)
        .flatMap(r -> Stream.ofNullable(at.get(r.item())))
        .map(a -> new Link(a.label(), way.item(a.item()) + "/pass-on"))
        .toList();
  }

  /** Leads to the page of the post or person that is asked: the reader's own. */
  private @Nullable Link away(Way way, List<Request> mine) {
    Set<Long> asked =
        mine.stream()
            .filter(r -> !way.byLink() && way.answerer().insteadOf(r) == null)
            .flatMap(r -> Stream.ofNullable(r.asked()))
            .collect(Collectors.toSet());
    return parties.shown(asked, way.visit()).values().stream()
        .map(PartyChoices.Shown::href)
        .filter(href -> href != null && PERSONAL.matcher(href).find())
        .sorted()
        .findFirst()
        .map(href -> new Link(messages.text("cycle.mine.away"), href + "/cover/add"))
        .orElse(null);
  }

  private String answer(Way way, List<Request> mine) {
    long due = mine.stream().filter(r -> r.state().isDue()).count();
    if (mine.isEmpty()) {
      return messages.text("cycle.mine.none");
    }
    if (mine.stream().anyMatch(r -> r.state() == RequestState.LOCKED)) {
      return messages.text("cycle.mine.locked");
    }
    return due == 0
        ? messages.text("cycle.mine.all-sent")
        : messages.count(
            "cycle.mine.due", (int) due, messages.date(way.round().values().closesOn()));
  }

  private Task task(Way way, Request request, ItemAddress at) {
    RequestState state = request.state();
    return new Task(
        at.label(),
        way.item(at.item()),
        hint(way, request),
        messages.text("cycle.mine.state." + state.word()),
        colour(state));
  }

  /** Whose item it is where its lead is away, and what is said about it while it is due. */
  private @Nullable String hint(Way way, Request request) {
    Long away = way.answerer().insteadOf(request);
    String note = request.state().isDue() ? request.note() : null;
    if (away == null) {
      return note;
    }
    String whose = messages.text("cycle.mine.covering", rounds.name(away));
    return note == null ? whose : whose + " " + note;
  }

  private static @Nullable String colour(RequestState state) {
    return switch (state) {
      case NOT_STARTED -> "blue";
      case DRAFT -> "light-blue";
      case RETURNED -> "orange";
      case SUBMITTED, SIGNED_OFF, LOCKED -> null;
    };
  }

  Link change(String href) {
    return new Link(messages.text("cycle.check.change"), href);
  }

  CheckPage.Missing missing(String title, String href, boolean notBegun, Form checked) {
    return new CheckPage.Missing(
        new Link(title, href),
        notBegun ? messages.text("cycle.check.not-begun") : checked.problems().get(0).text());
  }

  SentPage sent(Way way, int sent) {
    long left =
        requests.askedOf(way.round().id(), way.parties()).stream()
            .filter(r -> r.state().isDue())
            .count();
    return new SentPage(
        maker.page(way, messages.text("cycle.sent.title"), way.base() + "/sent"),
        messages.count("cycle.sent.panel", Math.max(sent, 1)),
        left == 0
            ? messages.text("cycle.sent.nothing-left")
            : messages.count("cycle.sent.left", (int) left),
        maker.back(way));
  }
}
