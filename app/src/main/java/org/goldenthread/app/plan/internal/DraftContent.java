package org.goldenthread.app.plan.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan would say with the edits of a draft.
 *
 * @param base what the version it is made on says
 * @param edits the newest edit of each item by its id
 */
public record DraftContent(PlanContent base, Map<Long, Edit> edits) {
  public DraftContent {
    edits = Collections.unmodifiableMap(new LinkedHashMap<>(edits));
  }

  /**
   * A working version of an item.
   *
   * @param id of its row; 0 before it has one
   * @param withdrawnBecause why the item ends; null while it stays
   * @param by post of who made it
   * @param at when
   */
  public record Edit(
      long id,
      PlanContent.Placed placed,
      @Nullable String withdrawnBecause,
      String by,
      Instant at) {

    static Edit of(PlanContent.Placed placed) {
      return new Edit(0, placed, null, "", Instant.EPOCH);
    }

    static Edit withdrawing(PlanContent.Placed placed, String because) {
      return new Edit(0, placed, because, "", Instant.EPOCH);
    }

    long item() {
      return placed.content().item();
    }
  }

  /** Every item that stands, with its rank. */
  Map<Long, PlanContent.Placed> placed() {
    Map<Long, PlanContent.Placed> placed = new LinkedHashMap<>(base.placed());
    edits
        .values()
        .forEach(
            e -> {
              if (e.withdrawnBecause() == null) {
                placed.put(e.item(), e.placed());
              } else {
                placed.remove(e.item());
              }
            });
    return placed;
  }

  /**
   * The plan as it would be.
   *
   * @throws IllegalArgumentException when an item would have no way up to the top
   */
  public PlanContent result() {
    return PlanContent.of(placed().values());
  }

  public PlanDifference difference() {
    return PlanDifference.between(base, result());
  }

  /** Ids of the items somebody edited and left other than they were: those the draft is about. */
  public Set<Long> touched() {
    Map<Long, PlanContent.Placed> was = base.placed();
    var touched = new HashSet<Long>();
    edits
        .values()
        .forEach(
            e -> {
              PlanContent.Placed now = e.withdrawnBecause() == null ? e.placed() : null;
              if (!Objects.equals(was.get(e.item()), now)) {
                touched.add(e.item());
              }
            });
    return touched;
  }

  DraftContent with(Collection<Edit> more) {
    Map<Long, Edit> all = new LinkedHashMap<>(edits);
    more.forEach(e -> all.put(e.item(), e));
    return new DraftContent(base, all);
  }

  /** Siblings under a parent, in order. */
  private List<PlanContent.Placed> under(@Nullable Long parent) {
    return placed().values().stream()
        .filter(p -> Objects.equals(p.content().parent(), parent))
        .sorted(
            Comparator.comparing(PlanContent.Placed::rank).thenComparing(p -> p.content().item()))
        .toList();
  }

  /** An item put last under a parent. */
  PlanContent.Placed last(ItemContent item) {
    List<PlanContent.Placed> siblings =
        under(item.parent()).stream().filter(s -> s.content().item() != item.item()).toList();
    BigDecimal rank =
        siblings.isEmpty()
            ? BigDecimal.ONE
            : siblings.get(siblings.size() - 1).rank().add(BigDecimal.ONE);
    return new PlanContent.Placed(item, rank);
  }

  /** An item one place up or down among its siblings; unmoved at the end of the line. */
  PlanContent.Placed shifted(ItemContent item, boolean up) {
    List<PlanContent.Placed> siblings = under(item.parent());
    int at = 0;
    while (siblings.get(at).content().item() != item.item()) {
      at++;
    }
    int passed = up ? at - 1 : at + 1;
    if (passed < 0 || passed >= siblings.size()) {
      return siblings.get(at);
    }
    int beyond = up ? passed - 1 : passed + 1;
    BigDecimal near = siblings.get(passed).rank();
    BigDecimal far =
        beyond < 0 || beyond >= siblings.size()
            ? near.add(up ? BigDecimal.ONE.negate() : BigDecimal.ONE)
            : siblings.get(beyond).rank();
    return new PlanContent.Placed(item, between(near, far));
  }

  /**
   * The edits that turn the plan as it would be into another.
   *
   * @param because why items end that the other does not have
   */
  List<Edit> towards(PlanContent target, String because) {
    Map<Long, PlanContent.Placed> now = placed();
    PlanDifference difference = PlanDifference.between(result(), target);
    var edits = new ArrayList<Edit>();
    difference
        .withdrawn()
        .forEach(w -> edits.add(Edit.withdrawing(require(now, w.item()), because)));
    Map<Long, BigDecimal> ranks = new HashMap<>();
    now.forEach((id, placed) -> ranks.put(id, placed.rank()));
    difference.added().forEach(a -> ranks.remove(a.item().item()));
    difference.moved().forEach(m -> ranks.remove(m.after().item()));
    target.order().values().forEach(siblings -> rank(siblings, ranks));
    Map<Long, ItemContent> contents = target.byId();
    target
        .items()
        .forEach(
            i -> {
              var placed =
                  new PlanContent.Placed(
                      Objects.requireNonNull(contents.get(i.item())),
                      Objects.requireNonNull(ranks.get(i.item())));
              if (!placed.equals(now.get(i.item()))) {
                edits.add(Edit.of(placed));
              }
            });
    return edits;
  }

  /** Ranks for those without one, each between the neighbours it stands between. */
  private static void rank(List<Long> siblings, Map<Long, BigDecimal> ranks) {
    BigDecimal lower = null;
    for (int n = 0; n < siblings.size(); n++) {
      BigDecimal own = ranks.get(siblings.get(n));
      if (own == null) {
        BigDecimal upper =
            siblings.subList(n + 1, siblings.size()).stream()
                .map(ranks::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        own = between(lower, upper);
        ranks.put(siblings.get(n), own);
      }
      lower = own;
    }
  }

  private static BigDecimal between(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null) {
      return b == null ? BigDecimal.ONE : b.subtract(BigDecimal.ONE);
    }
    return b == null ? a.add(BigDecimal.ONE) : a.add(b).multiply(new BigDecimal("0.5"));
  }

  private static PlanContent.Placed require(Map<Long, PlanContent.Placed> placed, long item) {
    return Objects.requireNonNull(placed.get(item), () -> "no item " + item);
  }
}
