package org.goldenthread.app.cycle.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.RequestMoves;
import org.goldenthread.app.cycle.RequestMoves.Move;
import org.goldenthread.app.cycle.RequestMoves.Who;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundOwnership;
import org.goldenthread.app.cycle.SignOffQueue;
import org.goldenthread.app.cycle.Update;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.Updates;
import org.goldenthread.app.people.Access;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on which what was sent is read and decided. */
@Component
class RequestPages {
  private static final List<Move> DECISIONS = List.of(Move.SIGN_OFF, Move.RETURN, Move.REOPEN);

  private final RoundPages rounds;
  private final Updates updates;
  private final SignOffQueue queue;
  private final RoundOwnership ownership;
  private final Access access;
  private final Plans plans;
  private final WordedViews words;
  private final FigureTaking figures;
  private final Messages messages;

  RequestPages(
      RoundPages rounds,
      Updates updates,
      SignOffQueue queue,
      RoundOwnership ownership,
      Access access,
      Plans plans,
      WordedViews words,
      FigureTaking figures,
      Messages messages) {
    this.rounds = rounds;
    this.updates = updates;
    this.queue = queue;
    this.ownership = ownership;
    this.access = access;
    this.plans = plans;
    this.words = words;
    this.figures = figures;
    this.messages = messages;
  }

  RequestPage request(Visit visit, Round round, Request request, ItemAddress at, Form form) {
    Update sent = updates.of(request.id()).orElse(null);
    Link back = rounds.link(visit, round);
    return new RequestPage(
        visit.page(at.label(), Section.MANAGE, rounds.home(visit), rounds.list(visit), back),
        form,
        back,
        new Link(messages.text("cycle.request.item"), visit.href(at.path())),
        request.state() == RequestState.SUBMITTED
            ? messages.text("cycle.request.waiting")
            : rounds.state(request),
        rounds.who(rounds.names(List.of(request)), request),
        request.note(),
        sent == null ? null : sent(sent),
        sent == null ? null : AnswerView.of(sent.answer()),
        request.version(),
        moves(visit, request),
        visit.href(round.path() + "/items/" + at.item()),
        sent == null ? null : words.of(sent),
        acts(visit, round, request, at, sent),
        figures.of(visit, round, request));
  }

  private String sent(Update sent) {
    Long away = sent.insteadOf();
    return away == null
        ? messages.text("cycle.request.sent", messages.date(sent.sentOn()), sent.by())
        : messages.text(
            "cycle.request.sent.for", messages.date(sent.sentOn()), sent.by(), rounds.name(away));
  }

  private List<RequestPage.MoveForm> moves(Visit visit, Request request) {
    if (!visit.may(Permission.SIGN_OFF) || !queue.may(visit.visitor().member(), request)) {
      return List.of();
    }
    return DECISIONS.stream()
        .flatMap(move -> RequestMoves.find(request.state(), move, Who.SIGNER).stream())
        .map(
            line ->
                new RequestPage.MoveForm(
                    line.move().word(),
                    messages.text("cycle.move." + line.move().word()),
                    line.needsReason()
                        ? messages.text("cycle.move." + line.move().word() + ".why")
                        : null))
        .toList();
  }

  private List<Link> acts(
      Visit visit, Round round, Request request, ItemAddress at, @Nullable Update sent) {
    var acts = new ArrayList<Link>();
    String here = visit.href(round.path() + "/items/" + at.item());
    String mine = visit.href(round.path() + "/mine/items/" + at.item());
    boolean officer = visit.may(Permission.RUN_ROUNDS);
    if (request.state().isDue() && leads(visit, request)) {
      acts.add(new Link(messages.text("cycle.request.update"), mine));
      if (!officer && Way.signedIn(visit, round).answerer().insteadOf(request) == null) {
        acts.add(new Link(messages.text("cycle.request.pass-on"), mine + "/pass-on"));
      }
    }
    if (officer && RequestMoves.allows(request.state(), Move.REASSIGN, Who.OFFICER)) {
      acts.add(new Link(messages.text("cycle.request.reassign"), here + "/reassign"));
    }
    if (officer
        && sent != null
        && sent.answer().kind() == UpdateKind.REPORT
        && RequestMoves.allows(request.state(), Move.WORD, Who.OFFICER)) {
      acts.add(new Link(messages.text("cycle.request.word"), here + "/wording"));
    }
    return acts;
  }

  private boolean leads(Visit visit, Request request) {
    return visit.may(Permission.UPDATE_ITEMS)
        && access
            .decide(
                visit.visitor().member(),
                Permission.UPDATE_ITEMS,
                role -> Optional.of(List.of(ownership.leadersOf(role, request))))
            .allowed();
  }

  QueuePage queue(Visit visit, Round round) {
    List<Request> waiting = queue.of(visit.visitor().member(), round);
    Map<Long, ItemAddress> at =
        plans.addresses(waiting.stream().map(Request::item).toList(), KnownBy.NOW);
    Map<Long, String> names = rounds.names(waiting);
    Map<Long, Update> sent = updates.ofRound(round.id());
    return new QueuePage(
        visit.page(
            messages.text("cycle.queue.title"),
            Section.MANAGE,
            rounds.home(visit),
            rounds.list(visit),
            rounds.link(visit, round)),
        round.name(),
        waiting.isEmpty()
            ? messages.text("cycle.queue.none")
            : messages.count("cycle.queue.waiting", waiting.size()),
        waiting.stream()
            .filter(r -> at.containsKey(r.item()) && sent.containsKey(r.id()))
            .map(
                r -> {
                  ItemAddress address = Objects.requireNonNull(at.get(r.item()));
                  Update update = Objects.requireNonNull(sent.get(r.id()));
                  return new QueuePage.Waiting(
                      new Link(
                          address.label(), visit.href(round.path() + "/items/" + address.item())),
                      rounds.who(names, r),
                      sent(update),
                      AnswerView.of(update.answer()));
                })
            .toList());
  }
}
