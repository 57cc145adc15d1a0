package org.goldenthread.app.home.web;

import java.util.Map;
import org.goldenthread.app.audit.History;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The things whose history and evidence have pages, by their addresses. */
@Component
class Things {
  private final History history;
  private final Messages messages;

  Things(History history, Messages messages) {
    this.history = history;
    this.messages = messages;
  }

  /**
   * What an address is about, within a read.
   *
   * @param address path variables by name
   * @return null for the whole partnership
   * @throws PageNotFoundException when there is no such thing, or was none by the day asked for
   */
  @Nullable Thing find(Visit visit, Map<String, String> address) {
    String kind = kind(address);
    return kind == null ? null : find(visit, kind, address);
  }

  /** Like {@link #find(Visit, Map)}, where the address is about a thing. */
  Thing one(Visit visit, Map<String, String> address) {
    Thing thing = find(visit, address);
    if (thing == null) {
      throw new IllegalArgumentException("an address without a thing: " + address);
    }
    return thing;
  }

  private Thing find(Visit visit, String kind, Map<String, String> address) {
    return history
        .find(kind, address, visit.knownBy())
        .orElseThrow(() -> new PageNotFoundException(messages.text("home.thing.not-found")));
  }

  private static @Nullable String kind(Map<String, String> address) {
    if (address.containsKey("round")) {
      return "round";
    }
    if (address.containsKey("item")) {
      return "item";
    }
    if (address.containsKey("plan")) {
      return "plan";
    }
    if (address.containsKey("measure")) {
      return "measure";
    }
    if (address.containsKey("action")) {
      return "action";
    }
    if (address.containsKey("clinic")) {
      return "clinic";
    }
    if (address.containsKey("meeting")) {
      return "meeting";
    }
    if (address.containsKey("document")) {
      return "document";
    }
    return address.containsKey("key") ? "party" : null;
  }
}
