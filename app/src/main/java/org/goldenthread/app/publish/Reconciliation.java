package org.goldenthread.app.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.plan.Claim;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;

/**
 * Printed totals held against the rows, by three plain countings. Nothing is adjusted to fit: where
 * the countings differ among themselves, the rows that make the difference are named.
 *
 * @param totals tables of totals by status for the whole plan
 * @param matrices tables of totals by part of the plan and status
 */
public record Reconciliation(List<Totals> totals, List<Matrix> matrices) {
  public Reconciliation {
    totals = List.copyOf(totals);
    matrices = List.copyOf(matrices);
  }

  /**
   * One number counted three ways.
   *
   * @param printed null when the document prints none
   * @param items items by their first status
   * @param cells status cells: two entries in one cell count once
   * @param entries every status entry
   */
  public record Counted(@Nullable Integer printed, int items, int cells, int entries) {}

  /** A table of totals for the whole plan, in printed order, with the sum of its rows. */
  public record Totals(String subject, int line, List<Row> rows, Counted sum) {}

  /**
   * A printed category with its countings.
   *
   * @param status null when the category is no status
   * @param causes items that the three countings count differently
   */
  public record Row(
      String category, @Nullable Status status, Counted counted, List<PlanItem> causes) {}

  /**
   * A table with a row for each part of the plan.
   *
   * @param columns the categories in printed order, without the total
   * @param sums the printed sums by category, "Total" among them; empty when none are printed
   */
  public record Matrix(
      String subject, int line, List<String> columns, List<Part> parts, Map<String, String> sums) {}

  /**
   * A part of the plan.
   *
   * @param printed the printed totals by category, "Total" among them
   * @param counted how many reported items the document has under it
   */
  public record Part(PlanItem item, Map<String, String> printed, int counted) {}

  /** Category under which documents print the sum of a row. */
  public static final String TOTAL = "Total";

  /** Reconciles the totals of one document with the plan as that document knows it. */
  public static Reconciliation of(PlanSnapshot plan, List<Claim> claims) {
    Map<Long, PlanItem> byId = plan.byId();
    List<Claim> byPart = claims.stream().filter(c -> byId.containsKey(c.item())).toList();
    if (byPart.isEmpty()) {
      return new Reconciliation(totals(plan, claims), List.of());
    }
    List<Claim> sums = claims.stream().filter(c -> c.item() == null).toList();
    return new Reconciliation(List.of(), List.of(matrix(plan, byPart, sums, byId)));
  }

  private static List<Totals> totals(PlanSnapshot plan, List<Claim> claims) {
    Map<String, List<Claim>> bySubject = new LinkedHashMap<>();
    claims.forEach(c -> bySubject.computeIfAbsent(c.subject(), s -> new ArrayList<>()).add(c));
    var tables = new ArrayList<Totals>();
    bySubject.forEach(
        (subject, rows) -> {
          List<Row> counted =
              rows.stream()
                  .filter(c -> !c.category().equalsIgnoreCase(TOTAL))
                  .map(c -> row(plan, c))
                  .toList();
          tables.add(new Totals(subject, rows.get(0).line(), counted, sum(rows, counted)));
        });
    return tables;
  }

  private static Row row(PlanSnapshot plan, Claim claim) {
    Optional<Status> status = Status.parse(claim.category());
    int items = 0;
    int cells = 0;
    int entries = 0;
    var causes = new ArrayList<PlanItem>();
    for (PlanItem item : plan.items()) {
      int first = is(item.firstStatus(), status) ? 1 : 0;
      Set<Integer> cellsOf = new LinkedHashSet<>();
      int entriesOf = 0;
      for (PlanItem.Status s : item.statuses()) {
        if (is(s.status(), status)) {
          cellsOf.add(s.cell());
          entriesOf++;
        }
      }
      items += first;
      cells += cellsOf.size();
      entries += entriesOf;
      if (first != cellsOf.size() || cellsOf.size() != entriesOf) {
        causes.add(item);
      }
    }
    return new Row(
        claim.category(),
        status.orElse(null),
        new Counted(number(claim.published()), items, cells, entries),
        causes);
  }

  private static boolean is(@Nullable String printed, Optional<Status> status) {
    return printed != null && status.isPresent() && Status.parse(printed).equals(status);
  }

  /** A printed sum when the document has one; else the sum of what it prints. */
  private static Counted sum(List<Claim> claims, List<Row> rows) {
    Integer printed =
        claims.stream()
            .filter(c -> c.category().equalsIgnoreCase(TOTAL))
            .findFirst()
            .map(c -> number(c.published()))
            .orElse(null);
    return new Counted(
        printed,
        rows.stream().mapToInt(r -> r.counted().items()).sum(),
        rows.stream().mapToInt(r -> r.counted().cells()).sum(),
        rows.stream().mapToInt(r -> r.counted().entries()).sum());
  }

  private static Matrix matrix(
      PlanSnapshot plan, List<Claim> byPart, List<Claim> sums, Map<Long, PlanItem> byId) {
    Map<Long, Map<String, String>> parts = new LinkedHashMap<>();
    Set<String> columns = new LinkedHashSet<>();
    for (Claim c : byPart) {
      parts
          .computeIfAbsent(c.item(), i -> new LinkedHashMap<>())
          .putIfAbsent(c.category(), c.published());
      if (!c.category().equalsIgnoreCase(TOTAL)) {
        columns.add(c.category());
      }
    }
    Map<String, String> printedSums = new LinkedHashMap<>();
    sums.stream()
        .filter(c -> number(c.published()) != null)
        .forEach(c -> printedSums.putIfAbsent(c.category(), c.published()));
    List<PlanItem> reported = plan.reported();
    var rows = new ArrayList<Part>();
    parts.forEach(
        (id, printed) -> {
          PlanItem item = byId.get(id);
          if (item != null) {
            rows.add(new Part(item, printed, below(plan, item, reported)));
          }
        });
    return new Matrix(
        byPart.get(0).subject(), byPart.get(0).line(), List.copyOf(columns), rows, printedSums);
  }

  private static int below(PlanSnapshot plan, PlanItem part, List<PlanItem> reported) {
    return (int)
        reported.stream()
            .filter(r -> plan.ancestors(r).stream().anyMatch(a -> a.id() == part.id()))
            .count();
  }

  /** A printed whole number, or null when it is none (a percentage). */
  public static @Nullable Integer number(String printed) {
    String digits = printed.replace(",", "").strip();
    return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
  }
}
