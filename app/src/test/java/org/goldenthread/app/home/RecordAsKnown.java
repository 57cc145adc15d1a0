package org.goldenthread.app.home;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.internal.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that pages show of a partnership's plans and measures, as lines that two partnerships can be
 * compared by: without ids, numbers and addresses, which are given once and never again.
 */
final class RecordAsKnown {
  private final Rooms rooms;
  private final List<String> lines = new ArrayList<>();

  private RecordAsKnown(Rooms rooms) {
    this.rooms = rooms;
  }

  /** What is known by each of these days, and now. */
  static List<String> of(Rooms rooms, Collection<LocalDate> days) {
    return rooms
        .database
        .tenancy()
        .read(
            rooms.partnership.id(),
            () -> {
              var known = new RecordAsKnown(rooms);
              days.stream().sorted().forEach(day -> known.by(day.toString(), new KnownBy(day)));
              known.by("now", KnownBy.NOW);
              known.names();
              known.versions();
              return known.lines;
            });
  }

  private void by(String day, KnownBy knownBy) {
    rooms.documents.all(knownBy).stream()
        .map(d -> "document " + d.fileName() + " of " + d.knownOn())
        .sorted()
        .forEach(line -> add(day, line));
    rooms.plans.all(knownBy).stream()
        .map(PlanHeader::slug)
        .sorted()
        .forEach(slug -> plan(day, rooms.plans.snapshot(slug, knownBy).orElseThrow(), knownBy));
    measures(day, rooms.measures.all(knownBy), knownBy);
    found(day, knownBy);
  }

  private void add(String day, String line) {
    lines.add(day + ": " + line);
  }

  private void plan(String day, PlanSnapshot plan, KnownBy knownBy) {
    PlanHeader header = plan.header();
    add(day, header(header));
    plan.scheme().forEach(s -> add(day, "  scheme " + s));
    rooms.plans.editions(header.id(), knownBy).forEach(e -> add(day, "  edition " + header(e)));
    rooms
        .plans
        .claims(header.id(), header.document())
        .forEach(c -> add(day, "  claim " + c.subject() + c.category() + c.published()));
    Function<Long, String> name = id -> id == null ? "top" : text(plan.byId().get(id));
    for (PlanItem item : plan.items()) {
      add(
          day,
          "  %s in %s from %s %s leads %s links %s"
              .formatted(
                  text(item),
                  name.apply(item.parent()),
                  item.origin().fileName(),
                  item.origin().on(),
                  item.leads().stream().map(l -> l.role() + " " + l.name()).toList(),
                  item.links().stream()
                      .map(l -> l.kind() + " " + l.toText() + " " + name.apply(l.toItem()))
                      .toList()));
      add(
          day,
          "    judged %s reported %s"
              .formatted(
                  item.judgements().stream()
                      .map(j -> j.stream().map(s -> s.asPrinted() + said(s.said())).toList())
                      .toList(),
                  item.reports().stream().map(r -> r.progress() + said(r.said())).toList()));
      measures(day, rooms.measures.ofItem(item.id(), knownBy), knownBy);
    }
  }

  private static String text(@Nullable PlanItem item) {
    return item == null ? "gone" : item.level() + " " + item.ref() + " " + item.text();
  }

  private static String said(PlanItem.Said said) {
    return " (" + said.fileName() + " " + said.on() + ")";
  }

  private static String header(PlanHeader h) {
    return "plan %s %s %s from %s, known %s, edited %s"
        .formatted(h.title(), h.kind(), h.levels(), h.fileName(), h.knownOn(), h.edited());
  }

  private void measures(String day, List<Measure> measures, KnownBy knownBy) {
    Map<Long, String> files = new java.util.HashMap<>();
    rooms.documents.all(KnownBy.NOW).forEach(d -> files.put(d.id(), d.fileName()));
    var figures = rooms.measures.observations(measures, knownBy);
    var marks = rooms.measures.publishedMarks(measures, knownBy);
    var items = rooms.measures.itemsOf(measures, knownBy);
    // Of two at the same place the one that was known first comes first.
    for (Measure m : measures.stream().sorted(comparing(Measure::title)).toList()) {
      add(
          day,
          "  measure %s listed in %s, named by %d items, %d marks, figures %s"
              .formatted(
                  m.details(),
                  files.get(m.listedIn()),
                  items.getOrDefault(m.id(), List.of()).size(),
                  marks.getOrDefault(m.id(), List.of()).size(),
                  figures.getOrDefault(m.id(), List.of()).stream()
                      .map(o -> o.periodLabel() + " " + o.value().printed() + " " + o.knownOn())
                      .toList()));
    }
  }

  private void found(String day, KnownBy knownBy) {
    rooms
        .database
        .sql()
        .sql(
            """
            select concat_ws(' | ', source, kind, ref, title, body) from search.entry
             where partnership = :partnership and known_from <= :day and known_until > :day
             order by 1
            """)
        .param("partnership", rooms.partnership.id())
        .param("day", knownBy.date())
        .query(String.class)
        .list()
        .forEach(line -> add(day, "found " + line));
  }

  private void names() {
    new Matches(rooms.database.sql())
        .all(KnownBy.NOW)
        .forEach(printed -> add("names", printed.name()));
  }

  private void versions() {
    rooms.plans.all(KnownBy.NOW).stream()
        .sorted(comparing(PlanHeader::slug))
        .forEach(
            plan -> {
              for (PlanVersion v : rooms.versions.all(plan.id())) {
                add(
                    "versions",
                    "%s %s %s current %s %s"
                        .formatted(
                            plan.title(),
                            v.fileName(),
                            v.knownOn(),
                            v.isCurrent(),
                            rooms.versions.content(v).items().stream()
                                .map(i -> i.ref() + i.text() + i.leads().size() + i.links().size())
                                .toList()));
              }
              add("versions", "current " + rooms.versions.current(plan.id()).fileName());
            });
  }
}
