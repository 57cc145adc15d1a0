package org.goldenthread.app.measure.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;

/** Which items name which measures, read once for all measures of a page. */
final class UsedIn {
  private final Visit visit;
  private final Map<Long, List<Long>> items;
  private final Map<Long, ItemAddress> addresses;

  UsedIn(Visit visit, List<Measure> of, Measures measures, Plans plans) {
    this.visit = visit;
    this.items = measures.itemsOf(of, visit.knownBy());
    this.addresses =
        plans.addresses(items.values().stream().flatMap(List::stream).toList(), visit.knownBy());
  }

  List<Link> links(Measure measure) {
    return items.getOrDefault(measure.id(), List.of()).stream()
        .flatMap(i -> Stream.ofNullable(addresses.get(i)))
        .map(a -> new Link(a.label(), visit.href(a.path())))
        .toList();
  }
}
