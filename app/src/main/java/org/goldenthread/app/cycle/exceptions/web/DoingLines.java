package org.goldenthread.app.cycle.exceptions.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.cycle.exceptions.Exceptional;
import org.goldenthread.app.cycle.exceptions.Found;
import org.goldenthread.app.cycle.exceptions.Subject;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.people.DoingSource.Doing;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;

/**
 * What is being done about exceptions: actions and clinics of each, of the items that name it and
 * of the measures it names. The rooms that know are asked once for all.
 */
final class DoingLines {
  private final Found found;
  private final Map<Thing, Doing> doing;

  private DoingLines(Found found, Map<Thing, Doing> doing) {
    this.found = found;
    this.doing = doing;
  }

  static DoingLines of(List<DoingSource> rooms, Found found, List<Exceptional> shown, Visit visit) {
    Set<Thing> things = new LinkedHashSet<>();
    shown.forEach(one -> things.addAll(things(found, one.subject())));
    return new DoingLines(found, Doing.of(rooms, things, visit));
  }

  /** The thing itself, then what belongs to it. */
  private static List<Thing> things(Found found, Subject subject) {
    Stream<Subject> related =
        subject instanceof Subject.OfItem item
            ? found.measuresOf().getOrDefault(item.item(), List.of()).stream()
                .map(Subject.OfMeasure::new)
            : found.items(subject).stream().map(Subject.class::cast);
    return Stream.concat(Stream.of(subject), related).map(Subject::thing).distinct().toList();
  }

  /** In words, each leading to it; what belongs to another thing says to which. */
  List<Link> of(Subject subject) {
    Map<String, Link> lines = new LinkedHashMap<>();
    for (Thing thing : things(found, subject)) {
      boolean own = thing.path().equals(subject.path());
      for (Link line : doing.getOrDefault(thing, Doing.NOTHING).lines()) {
        lines.putIfAbsent(
            line.href(),
            own ? line : new Link(line.text() + " (" + thing.name() + ")", line.href()));
      }
    }
    return new ArrayList<>(lines.values());
  }
}
