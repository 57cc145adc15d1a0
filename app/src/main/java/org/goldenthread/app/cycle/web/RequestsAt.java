package org.goldenthread.app.cycle.web;

import java.util.Objects;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Requests;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the round and the request that an address names. Call inside a read of the partnership. */
@Component
class RequestsAt {
  private final Rounds rounds;
  private final Requests requests;
  private final Plans plans;
  private final Messages messages;

  RequestsAt(Rounds rounds, Requests requests, Plans plans, Messages messages) {
    this.rounds = rounds;
    this.requests = requests;
    this.plans = plans;
    this.messages = messages;
  }

  /** What an address names. */
  record On(Round round, Request request, ItemAddress address) {
    /** Whether the reader decided about what stands now. */
    boolean seen(Form form) {
      return form.value("version").equals(Long.toString(request.version()));
    }

    /** The page of the request within the partnership. */
    String path() {
      return round.path() + "/items/" + address.item();
    }
  }

  Round round(String slug) {
    return rounds
        .find(slug)
        .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.round.not-found", slug)));
  }

  On on(String roundSlug, String item) {
    Round round = round(roundSlug);
    return plans
        .itemAt(round.planSlug(), item)
        .flatMap(i -> requests.find(round.id(), i))
        .map(request -> new On(round, request, address(request)))
        .orElseThrow(() -> new PageNotFoundException(messages.text("cycle.not-asked", item)));
  }

  private ItemAddress address(Request request) {
    return Objects.requireNonNull(
        plans.addresses(java.util.List.of(request.item()), KnownBy.NOW).get(request.item()),
        "address of item " + request.item());
  }
}
