package org.goldenthread.intake.sourced;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.goldenthread.intake.draft.SourcePlace;

/** A reading without anything that stands in its exempt parts. */
public final class OpenParts {
  private OpenParts() {}

  /** What may be shown to those who are not entitled to exempt content. */
  public static SourcedReading of(SourcedReading sourced) {
    PapersDraft papers = sourced.reading().papers();
    return papers.exempt().isEmpty()
        ? sourced
        : new SourcedReading(
            of(sourced.reading()),
            sourced.recognised(),
            sourced.source().stream().filter(r -> papers.exemptAt(r.line()) == null).toList(),
            sourced.tables().stream().filter(t -> papers.exemptAt(t.line()) == null).toList());
  }

  /** The same, of the reading alone. */
  public static Reading of(Reading r) {
    if (r.papers().exempt().isEmpty()) {
      return r;
    }
    Set<String> keys = new HashSet<>();
    List<ItemDraft> items = new ArrayList<>();
    for (ItemDraft item : open(r, r.items(), ItemDraft::place)) {
      if (item.parent() == null || keys.contains(item.parent())) {
        keys.add(item.key());
        items.add(item);
      }
    }
    var measures = open(r, r.measures(), m -> m.place());
    Set<String> refs = measures.stream().map(m -> m.ref()).collect(Collectors.toSet());
    Set<String> gone =
        r.measures().stream()
            .map(m -> m.ref())
            .filter(ref -> !refs.contains(ref))
            .collect(Collectors.toSet());
    return new Reading(
        r.document().keyed(open(r, r.document().scheme(), s -> s.place())),
        r.digest(),
        r.byteSize(),
        items,
        open(r, r.leads(), l -> l.place()).stream().filter(l -> keys.contains(l.item())).toList(),
        open(r, r.statuses(), s -> s.place()).stream()
            .filter(s -> keys.contains(s.item()))
            .toList(),
        open(r, r.directions(), d -> d.place()).stream()
            .filter(d -> keys.contains(d.item()))
            .toList(),
        measures,
        open(r, r.itemMeasures(), m -> m.place()).stream()
            .filter(m -> keys.contains(m.item()) && !gone.contains(m.measure()))
            .toList(),
        open(r, r.observations(), o -> o.place()).stream()
            .filter(
                o -> (o.item() == null || keys.contains(o.item())) && !gone.contains(o.measure()))
            .toList(),
        open(r, r.marks(), m -> m.place()).stream()
            .filter(m -> !gone.contains(m.measure()))
            .toList(),
        open(r, r.links(), l -> l.place()).stream()
            .filter(l -> keys.contains(l.item()) && (l.to() == null || keys.contains(l.to())))
            .toList(),
        open(r, r.crosswalk(), c -> c.place()),
        open(r, r.claims(), c -> c.place()).stream()
            .filter(c -> c.item() == null || keys.contains(c.item()))
            .toList(),
        of(r.papers()),
        open(r, r.sections(), s -> s.place()),
        open(r, r.warnings(), w -> w.place()));
  }

  private static PapersDraft of(PapersDraft p) {
    return new PapersDraft(
        p.meetings().stream().map(m -> open(p, m)).toList(),
        open(p, p.agendaItems(), a -> a.place()),
        open(p, p.minutes(), m -> m.place()),
        open(p, p.references(), m -> m.place()),
        open(p, p.resolutions(), m -> m.place()),
        open(p, p.attendance(), m -> m.place()),
        open(p, p.actions(), m -> m.place()),
        open(p, p.reports(), m -> m.place()),
        open(p, p.improvements(), m -> m.place()),
        open(p, p.versions(), m -> m.place()),
        open(p, p.glossary(), m -> m.place()),
        p.exempt());
  }

  /** Papers as they are stored: those present at exempt items have no rows of their own. */
  public static PapersDraft named(PapersDraft p) {
    return new PapersDraft(
        p.meetings().stream().map(m -> open(p, m)).toList(),
        p.agendaItems(),
        p.minutes(),
        p.references(),
        p.resolutions(),
        open(p, p.attendance(), m -> m.place()),
        p.actions(),
        p.reports(),
        p.improvements(),
        p.versions(),
        p.glossary(),
        p.exempt());
  }

  /** A meeting is known by its day alone where what names it is exempt. */
  private static MeetingDraft open(PapersDraft p, MeetingDraft m) {
    return p.exemptAt(m.place().line()) == null
        ? m
        : new MeetingDraft(m.key(), null, m.date(), null, null, null, m.kind(), m.place());
  }

  private static <T> List<T> open(Reading r, List<T> drafts, Function<T, SourcePlace> place) {
    return open(r.papers(), drafts, place);
  }

  private static <T> List<T> open(PapersDraft p, List<T> drafts, Function<T, SourcePlace> place) {
    return drafts.stream().filter(d -> p.exemptAt(place.apply(d).line()) == null).toList();
  }
}
