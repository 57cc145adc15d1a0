package org.goldenthread.app.action;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where actions come from and what they are about, asked of every room that knows. */
@Component
public class ActionOrigins {
  private final List<ActionSource> rooms;

  public ActionOrigins(List<ActionSource> rooms) {
    this.rooms = List.copyOf(rooms);
  }

  /** The source an address names. */
  public Optional<Origin> at(Map<String, String> address, Visit visit) {
    return rooms.stream().flatMap(room -> room.at(address, visit).stream()).findFirst();
  }

  /** What an action of this origin would be about and come from: the source first. */
  public List<Link> links(Origin origin, Visit visit) {
    Map<Source, Map<Long, Link>> known = new HashMap<>();
    for (ActionSource room : rooms) {
      Long id = id(origin, room.source());
      if (id != null) {
        known.put(room.source(), room.links(List.of(id), visit));
      }
    }
    return links(origin, known);
  }

  /** What actions are about and come from, by the action's id: the source first. */
  public Map<Long, List<Link>> links(Collection<Action> actions, Visit visit) {
    Map<Source, Map<Long, Link>> known = new HashMap<>();
    for (ActionSource room : rooms) {
      Set<Long> ids =
          actions.stream()
              .map(a -> id(a.origin(), room.source()))
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      if (!ids.isEmpty()) {
        known.put(room.source(), room.links(ids, visit));
      }
    }
    return actions.stream().collect(Collectors.toMap(Action::id, a -> links(a.origin(), known)));
  }

  private static List<Link> links(Origin origin, Map<Source, Map<Long, Link>> known) {
    return List.copyOf(
        Stream.concat(Stream.of(origin.source()), Stream.of(Source.ITEM, Source.MEASURE))
            .distinct()
            .flatMap(
                s ->
                    Stream.ofNullable(id(origin, s))
                        .flatMap(id -> Stream.ofNullable(known.getOrDefault(s, Map.of()).get(id))))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static @Nullable Long id(Origin origin, Source source) {
    return switch (source) {
      case ITEM -> origin.item();
      case MEASURE -> origin.measure();
      default -> origin.source() == source ? Long.valueOf(origin.id()) : null;
    };
  }
}
