package org.goldenthread.app.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.plan.internal.ItemContent;
import org.goldenthread.app.plan.internal.PlanContent;
import org.goldenthread.app.plan.internal.PlanDifference;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.LinkDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what a reading would change of the plan it is a further edition of, before it is stored.
 * Items are known again as {@link PlanEditions} will know them. Call inside a transaction tied to a
 * partnership.
 */
@Component
public class EditionMatches {
  private final JdbcClient jdbc;
  private final PlanEditions editions;

  public EditionMatches(JdbcClient jdbc, PlanEditions editions) {
    this.jdbc = jdbc;
    this.editions = editions;
  }

  /** Empty when the reading holds no plan, or one that is not known. */
  public Optional<EditionMatch> of(Reading reading, EditionOf of) {
    return editions.known(reading, of).map(known -> match(known, reading));
  }

  private EditionMatch match(PlanEditions.Known known, Reading reading) {
    LocalDate knownOn = reading.document().knownOn();
    PlanContent standing = editions.before(known.plan(), knownOn);
    Map<String, Long> ids = ids(known.plan(), standing, reading.items());
    PlanContent before = standing == null ? new PlanContent(List.of()) : plain(standing);
    PlanContent after = content(reading, ids);
    PlanDifference difference = PlanDifference.between(before, after);
    StatusMoves moves = StatusMoves.of(jdbc, known.plan(), reading, ids, after);
    Set<Long> other = new HashSet<>();
    difference.added().forEach(a -> other.add(a.item().item()));
    difference.changed().forEach(c -> other.add(c.after().item()));
    difference.moved().forEach(m -> other.add(m.after().item()));
    return new EditionMatch(
        known,
        (int) after.items().stream().filter(i -> !other.contains(i.item())).count(),
        moves.back(),
        moves.others(),
        difference.withdrawn().stream().map(ItemContent::label).toList(),
        difference.added().stream().map(a -> a.item().label()).toList(),
        difference.changed().stream().map(EditionMatches::changed).toList(),
        difference.moved().stream().map(m -> m.after().label()).toList());
  }

  private Map<String, Long> ids(long plan, @Nullable PlanContent standing, List<ItemDraft> items) {
    Map<String, Long> ids = KnownItems.of(jdbc, plan, standing).ids(items, new ItemPaths(items));
    long fresh = 0;
    for (ItemDraft item : items) {
      if (!ids.containsKey(item.key())) {
        ids.put(item.key(), --fresh);
      }
    }
    return ids;
  }

  /** What the directory knows of names is left aside: a reading has them as printed. */
  private static PlanContent plain(PlanContent content) {
    return new PlanContent(
        content.items().stream()
            .map(
                i ->
                    new ItemContent(
                        i.item(),
                        i.parent(),
                        i.level(),
                        i.ref(),
                        i.text(),
                        i.heading(),
                        i.board() == null ? null : named(i.board().name()),
                        i.reportedElsewhere(),
                        i.tags(),
                        i.due(),
                        i.target(),
                        i.note(),
                        i.leads().stream()
                            .map(l -> new ItemContent.Lead(l.role(), named(l.who().name()), false))
                            .toList(),
                        i.links()))
            .toList());
  }

  private static ItemContent.Named named(String name) {
    return new ItemContent.Named(null, name);
  }

  private static PlanContent content(Reading reading, Map<String, Long> ids) {
    Map<String, List<LeadDraft>> leads =
        reading.leads().stream().collect(Collectors.groupingBy(LeadDraft::item));
    Map<String, List<LinkDraft>> links =
        reading.links().stream().collect(Collectors.groupingBy(LinkDraft::item));
    var placed = new ArrayList<PlanContent.Placed>();
    for (ItemDraft i : reading.items()) {
      placed.add(
          PlanContent.Placed.at(
              placed.size() + 1,
              new ItemContent(
                  EditionWriter.id(ids, i.key()),
                  i.parent() == null ? null : EditionWriter.id(ids, i.parent()),
                  i.level(),
                  i.ref(),
                  i.text(),
                  i.heading(),
                  i.board() == null ? null : named(i.board()),
                  i.reportedElsewhere(),
                  i.tags(),
                  i.due(),
                  i.target(),
                  i.note(),
                  leads.getOrDefault(i.key(), List.of()).stream()
                      .map(l -> new ItemContent.Lead(l.role(), named(l.name()), false))
                      .toList(),
                  links.getOrDefault(i.key(), List.of()).stream()
                      .map(
                          l ->
                              new ItemContent.Link(
                                  l.kind(),
                                  l.toText(),
                                  l.to() == null ? null : EditionWriter.id(ids, l.to())))
                      .toList())));
    }
    return PlanContent.of(placed);
  }

  private static EditionMatch.Changed changed(PlanDifference.Changed change) {
    return new EditionMatch.Changed(
        change.after().label(),
        change.fields().stream()
            .map(
                f ->
                    new EditionMatch.Field(
                        "plan.diff.field." + f.word(),
                        words(change.before(), f),
                        words(change.after(), f)))
            .toList());
  }

  private static String words(ItemContent item, ItemContent.Field field) {
    return switch (field) {
      case BOARD -> item.board() == null ? "" : item.board().name();
      case LEADS ->
          item.leads().stream().map(l -> l.who().name()).collect(Collectors.joining("; "));
      case LINKS ->
          item.links().stream().map(ItemContent.Link::toText).collect(Collectors.joining("; "));
      case TAGS -> String.join(", ", item.tags());
      default -> Objects.toString(field.of(item), "");
    };
  }
}
