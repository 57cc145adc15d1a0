package org.goldenthread.app.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Status;

/** Which items of a plan are asked for; an empty value asks for all. */
record PlanFilter(String status, String lead, String board, String tag) {

  /** Everything is asked for. */
  static final PlanFilter NONE = new PlanFilter("", "", "", "");

  static PlanFilter of(Visit visit) {
    return new PlanFilter(
        visit.parameter("status"),
        visit.parameter("lead"),
        visit.parameter("board"),
        visit.parameter("tag"));
  }

  boolean active() {
    return !(status + lead + board + tag).isEmpty();
  }

  boolean matches(PlanItem item) {
    return (status.isEmpty() || hasStatus(item))
        && (lead.isEmpty() || item.leads().stream().anyMatch(l -> same(l.name(), lead)))
        && (board.isEmpty() || (item.board() != null && same(item.board(), board)))
        && (tag.isEmpty() || item.tags().stream().anyMatch(t -> same(t, tag)));
  }

  private boolean hasStatus(PlanItem item) {
    if (status.equals(Status.NO_UPDATE.slug())) {
      return item.statuses().isEmpty();
    }
    return item.statuses().stream()
        .anyMatch(s -> Status.parse(s.status()).filter(p -> p.slug().equals(status)).isPresent());
  }

  private static boolean same(String a, String b) {
    return a.equalsIgnoreCase(b);
  }

  PlanPage.Filter choices(PlanSnapshot plan, Messages messages) {
    return new PlanPage.Filter(
        new Choice(statuses(plan, messages), status),
        names(plan, i -> i.leads().stream().map(PlanItem.Lead::name), lead),
        names(plan, i -> Stream.ofNullable(i.board()), board),
        names(plan, i -> i.tags().stream(), tag));
  }

  private static List<Choice.Option> statuses(PlanSnapshot plan, Messages messages) {
    List<Status> used =
        plan.items().stream()
            .flatMap(i -> i.statuses().stream())
            .map(s -> Status.parse(s.status()).orElseThrow())
            .distinct()
            .sorted()
            .toList();
    if (used.isEmpty()) {
      return List.of();
    }
    return Stream.concat(used.stream(), Stream.of(Status.NO_UPDATE))
        .map(s -> new Choice.Option(s.slug(), messages.text(s.key())))
        .toList();
  }

  private static Choice names(
      PlanSnapshot plan, Function<PlanItem, Stream<String>> of, String chosen) {
    List<Choice.Option> options =
        plan.items().stream()
            .flatMap(of)
            .distinct()
            .sorted(java.util.Comparator.comparing(n -> n.toLowerCase(Locale.UK)))
            .map(n -> new Choice.Option(n, n))
            .toList();
    return new Choice(options, chosen);
  }
}
