package org.goldenthread.app.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Criterion;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.StatusCount;
import org.goldenthread.app.shell.StatusSummary;
import org.goldenthread.app.shell.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The statuses of one plan as pages show them: each with this plan's own criterion, counted with
 * their unit, never added to those of another plan.
 */
public final class PlanStatuses {
  private final Visit visit;
  private final PlanSnapshot plan;
  private final Messages messages;

  public PlanStatuses(Visit visit, PlanSnapshot plan, Messages messages) {
    this.visit = visit;
    this.plan = plan;
    this.messages = messages;
  }

  /** Address of the plan's page. */
  public String href() {
    return visit.href("/plans/" + plan.header().slug());
  }

  /** Address of an item's page. */
  public String href(PlanItem item) {
    return href() + "/items/" + item.slug();
  }

  /** Reference and text, as links name items. */
  public static String label(PlanItem item) {
    return item.ref() == null ? item.text() : item.ref() + " " + item.text();
  }

  /** The plan's own word for what it reports on. */
  public Unit unit() {
    List<PlanItem> reported = plan.reported();
    return Unit.of(reported.isEmpty() ? messages.text("plan.item-word") : reported.get(0).level());
  }

  /** The item's statuses in printed order; one that moved says what it was. */
  public List<JudgedStatus> of(PlanItem item) {
    var judged = new ArrayList<JudgedStatus>();
    for (PlanItem.Status s : item.statuses()) {
      Status now = Status.parse(s.status()).orElseThrow();
      judged.add(
          new JudgedStatus(
              now,
              s.qualifier(),
              s.basis(),
              before(item, s).filter(was -> was != now).orElse(null),
              signedOff(s.said()),
              criterion(now)));
    }
    return List.copyOf(judged);
  }

  private @Nullable String signedOff(PlanItem.Said said) {
    return said.documentNumber() == null
        ? messages.text("plan.status.signed-off", said.by(), messages.date(said.on()))
        : null;
  }

  private static Optional<Status> before(PlanItem item, PlanItem.Status now) {
    return item.previous().stream()
        .filter(now::isAboutSame)
        .findFirst()
        .flatMap(b -> Status.parse(b.status()));
  }

  /** The printed arrows: up is better, as the documents' own key says. */
  public static List<Direction> directions(PlanItem item) {
    return item.directions().stream()
        .map(
            d ->
                switch (d.direction()) {
                  case "up" -> Direction.BETTER;
                  case "down" -> Direction.WORSE;
                  default -> Direction.SAME;
                })
        .toList();
  }

  /** Whether the item's latest report or status differs from the one before. */
  public static boolean isNew(PlanItem item) {
    List<PlanItem.Report> reports = item.reports();
    boolean text =
        reports.size() > 1
            && !java.util.Objects.equals(reports.get(0).progress(), reports.get(1).progress());
    boolean status =
        !item.previous().isEmpty()
            && !item.statuses().stream()
                .map(PlanItem.Status::status)
                .toList()
                .equals(item.previous().stream().map(PlanItem.Status::status).toList());
    return text || status;
  }

  /** This plan's printed criterion of a status, or null when it prints none. */
  public @Nullable String criterion(Status status) {
    return plan.scheme().stream()
        .filter(s -> s.status() != null && Status.parse(s.status()).equals(Optional.of(status)))
        .map(SchemeStatus::criterion)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * How many of these items carry each status. An item with two counts under both, so that each
   * count is the number of rows its link shows.
   */
  public List<StatusCount> counts(List<PlanItem> items, Function<Status, String> href) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (PlanItem item : items) {
      if (item.statuses().isEmpty()) {
        counts.merge(Status.NO_UPDATE, 1, Integer::sum);
      }
      item.statuses().stream()
          .map(s -> Status.parse(s.status()).orElseThrow())
          .distinct()
          .forEach(s -> counts.merge(s, 1, Integer::sum));
    }
    if (counts.keySet().equals(java.util.Set.of(Status.NO_UPDATE))) {
      return List.of();
    }
    return counts.entrySet().stream()
        .map(e -> new StatusCount(e.getKey(), e.getValue(), href.apply(e.getKey())))
        .toList();
  }

  /** The counts of the whole plan, or null when nothing in it has a status. */
  public @Nullable StatusSummary summary(Function<Status, String> href) {
    List<PlanItem> reported = plan.reported();
    List<StatusCount> counts = counts(reported, href);
    if (counts.isEmpty()) {
      return null;
    }
    return new StatusSummary(
        unit(), reported.size(), counts, key(counts), null, twoStatuses(reported));
  }

  /**
   * The totals the plan's document prints, where its rows carry no status in the text; null when it
   * prints none.
   */
  public @Nullable StatusSummary published(List<Claim> claims) {
    Map<Status, Integer> totals = new EnumMap<>(Status.class);
    for (Claim claim : claims) {
      if (claim.item() != null && claim.published().matches("\\d+")) {
        Status.parse(claim.category())
            .ifPresent(s -> totals.merge(s, Integer.parseInt(claim.published()), Integer::sum));
      }
    }
    if (totals.isEmpty()) {
      return null;
    }
    String href = href() + "/reconciliation/" + plan.header().documentNumber();
    List<StatusCount> counts =
        totals.entrySet().stream()
            .map(e -> new StatusCount(e.getKey(), e.getValue(), href))
            .toList();
    return new StatusSummary(
        unit(),
        plan.reported().size(),
        counts,
        key(counts),
        new Link(
            plan.header().fileName(), visit.href("/documents/" + plan.header().documentNumber())),
        null);
  }

  private List<Criterion> key(List<StatusCount> counts) {
    return counts.stream()
        .map(StatusCount::status)
        .map(s -> new Criterion(s, criterion(s)))
        .toList();
  }

  private @Nullable String twoStatuses(List<PlanItem> reported) {
    long two =
        reported.stream()
            .filter(i -> i.statuses().stream().map(PlanItem.Status::status).distinct().count() > 1)
            .count();
    return two == 0 ? null : messages.count("plan.summary.two-statuses", (int) two);
  }
}
