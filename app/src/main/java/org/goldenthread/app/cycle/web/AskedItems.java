package org.goldenthread.app.cycle.web;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.RoundOwnership;
import org.goldenthread.app.cycle.web.AnswerPages.Asked;
import org.goldenthread.app.people.Access;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.ForbiddenException;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;

/** Finds what a reader may answer for: what they were asked, and signed in also what they lead. */
@Component
class AskedItems {
  private final AnswerPages maker;
  private final Requests requests;
  private final RoundOwnership ownership;
  private final Plans plans;
  private final Access access;
  private final Messages messages;

  AskedItems(
      AnswerPages maker,
      Requests requests,
      RoundOwnership ownership,
      Plans plans,
      Access access,
      Messages messages) {
    this.maker = maker;
    this.requests = requests;
    this.ownership = ownership;
    this.plans = plans;
    this.access = access;
    this.messages = messages;
  }

  /**
   * One item by its address.
   *
   * @throws PageNotFoundException when the round does not ask about it
   * @throws ForbiddenException when somebody else is asked
   */
  Asked find(Way way, String slug) {
    Request request = request(way, slug);
    return maker.asked(way, maker.plan(way, List.of(request.item())), request);
  }

  /** The plan with the items at these addresses; what leads nowhere is left out. */
  PlanSnapshot plan(Way way, List<String> slugs) {
    return maker.plan(
        way,
        slugs.stream().flatMap(s -> plans.itemAt(way.round().planSlug(), s).stream()).toList());
  }

  /** One item of the plan, read once for several. */
  Asked find(Way way, PlanSnapshot plan, String slug) {
    return maker.asked(way, plan, request(way, slug));
  }

  private Request request(Way way, String slug) {
    Request request =
        at(way, slug)
            .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.not-asked", slug)));
    require(way, request);
    return request;
  }

  /** What the round asks about the item at an address, whoever is asked. */
  Optional<Request> at(Way way, String slug) {
    return plans
        .itemAt(way.round().planSlug(), slug)
        .flatMap(item -> requests.find(way.round().id(), item));
  }

  /** One item of the plan that may or may not be the reader's; empty when it is not. */
  Optional<Asked> look(Way way, PlanSnapshot plan, String slug) {
    return plan.bySlug(slug)
        .flatMap(item -> requests.find(way.round().id(), item.id()))
        .filter(request -> may(way, request))
        .map(request -> maker.asked(way, plan, request));
  }

  /** Refuses whoever neither leads the item nor was asked. */
  void require(Way way, Request request) {
    if (!may(way, request)) {
      throw new ForbiddenException(messages.text("cycle.not-yours"));
    }
  }

  /** Refuses also who only covers: what is asked of another is not theirs to give away. */
  void requireToPassOn(Way way, Request request) {
    require(way, request);
    if (way.answerer().insteadOf(request) != null) {
      throw new ForbiddenException(messages.text("cycle.not-yours-to-pass-on"));
    }
  }

  private boolean may(Way way, Request request) {
    Long to = request.asked();
    boolean asked = to != null && way.parties().contains(to);
    return asked || !way.byLink() && leads(way, request);
  }

  private boolean leads(Way way, Request request) {
    return access
        .decide(
            way.visit().visitor().member(),
            Permission.UPDATE_ITEMS,
            role -> Optional.of(List.of(ownership.leadersOf(role, request))))
        .allowed();
  }
}
