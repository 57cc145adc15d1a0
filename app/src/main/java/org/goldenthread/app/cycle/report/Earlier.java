package org.goldenthread.app.cycle.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.cycle.changes.RoundSaid;
import org.goldenthread.app.cycle.changes.Said;
import org.goldenthread.app.plan.ItemFigures;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * The report that stands before a round's: that of the round before it, else the progress the
 * plan's own document reports, else none.
 */
final class Earlier {
  private final @Nullable RoundSaid round;
  private final boolean document;

  private Earlier(@Nullable RoundSaid round, boolean document) {
    this.round = round;
    this.document = document;
  }

  static Earlier round(RoundSaid said) {
    return new Earlier(said, false);
  }

  /** What the plan's document reports; nothing where it reports no progress. */
  static Earlier document(PlanSnapshot plan) {
    return new Earlier(null, plan.items().stream().anyMatch(i -> printed(i).isPresent()));
  }

  /** Whether there is none. */
  boolean isNothing() {
    return round == null && !document;
  }

  /** Whether it speaks of an item. */
  boolean knows(PlanItem item) {
    return round == null || round.items().containsKey(item.id());
  }

  /** The statuses of a part of an item, in the plan's words; none when nobody judged it. */
  List<String> statuses(PlanItem item, @Nullable String part) {
    if (round != null) {
      Said said = round.items().get(item.id());
      return Stream.ofNullable(said == null ? null : said.statuses().get(part == null ? "" : part))
          .toList();
    }
    return item.judgements().stream()
        .filter(all -> all.stream().anyMatch(s -> s.said().documentNumber() != null))
        .findFirst()
        .stream()
        .flatMap(List::stream)
        .filter(s -> Objects.equals(s.qualifier(), part))
        .map(PlanItem.Status::status)
        .toList();
  }

  /** Whether it said these words of an item already. */
  boolean said(PlanItem item, String words) {
    return texts(item).anyMatch(text -> plain(text).contains(plain(words)));
  }

  private Stream<String> texts(PlanItem item) {
    if (round == null) {
      return printed(item).stream();
    }
    Said said = round.items().get(item.id());
    return said == null
        ? Stream.of()
        : Stream.of(said.headline(), said.newText(), said.background()).filter(Objects::nonNull);
  }

  private static Optional<String> printed(PlanItem item) {
    return item.reports().stream()
        .filter(r -> r.said().documentNumber() != null)
        .flatMap(r -> Stream.ofNullable(r.progress()))
        .findFirst();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s•]+", " ").strip();
  }

  /** Its figures by item; null where none are kept apart. */
  @Nullable Map<Long, Map<ItemFigures.Name, String>> figures() {
    if (round == null) {
      return null;
    }
    Map<Long, Map<ItemFigures.Name, String>> figures = new HashMap<>();
    round.items().forEach((item, said) -> figures.put(item, said.figures()));
    return figures;
  }
}
