package org.goldenthread.app.action.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.ActionCounts;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.action.Today;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The actions about an item or a measure, for its page. */
@Component
@Order(1)
class ActionsOfThings implements DoingSource {
  private final Actions actions;
  private final Messages messages;
  private final Clock clock;

  ActionsOfThings(Actions actions, Messages messages, Clock clock) {
    this.actions = actions;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public Map<Thing, Doing> about(Collection<Thing> things, Visit visit) {
    List<Action> all = actions.about(ids("item", things), ids("measure", things), visit.knownBy());
    LocalDate today = Today.of(visit, clock);
    Map<Thing, Doing> doing = new HashMap<>();
    things.forEach(thing -> doing.put(thing, doing(thing, all, today, visit)));
    return doing;
  }

  private static List<Long> ids(String kind, Collection<Thing> things) {
    return things.stream().filter(t -> t.kind().equals(kind)).map(Thing::id).toList();
  }

  private Doing doing(Thing thing, List<Action> all, LocalDate today, Visit visit) {
    List<Action> about = all.stream().filter(a -> a.origin().isAbout(thing)).toList();
    var lines = new ArrayList<Link>();
    if (!about.isEmpty()) {
      lines.add(
          new Link(
              ActionCounts.of(about, today).inWords(messages),
              visit.href("/actions?state=all&about=" + thing.path())));
    }
    return new Doing(
        lines,
        visit.may(Permission.EDIT_ACTION)
            ? List.of(
                new Link(messages.text("action.add"), visit.href(thing.path() + "/actions/add")))
            : List.of());
  }
}
