package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.intake.draft.LeadDraft;
import org.goldenthread.intake.draft.LinkDraft;
import org.goldenthread.intake.measures.MeasureCell;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.printed.Statements;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Judgements;

/** Turns the items, once all pages are read, into drafts with their leads, links and figures. */
final class PlanDrafts {
  private static final Set<String> DATED =
      Set.of("milestone", "action", "task", "step", "activity");

  private final Bench bench;
  private final PlanTree tree;
  private final ItemEntries entries;
  private final LinkResolver links;
  private final MeasureDrafts measures;

  PlanDrafts(Bench bench, PlanTree tree, ItemEntries entries) {
    this.bench = bench;
    this.tree = tree;
    this.entries = entries;
    this.links = new LinkResolver(tree);
    this.measures = new MeasureDrafts(bench, entries);
  }

  void write() {
    List<PendingNote> notes = new ArrayList<>();
    entries
        .all()
        .forEach((item, cells) -> cells.forEach((c, cell) -> notes.addAll(entry(item, c, cell))));
    Set<PlanItem> parents = new HashSet<>();
    tree.items().forEach(i -> parents.add(i.parent == null ? i : i.parent));
    for (PlanItem item : tree.items()) {
      PlanNames.split(item);
      boolean leaf = !parents.contains(item);
      if (leaf && DATED.contains(item.level.toLowerCase(Locale.ROOT)) && isActionPlan()) {
        dates(item);
      }
      LinkNotes.find(item.text()).forEach(n -> notes.add(new PendingNote(item, n, item.line)));
    }
    List<PlanItem> ordered = new ArrayList<>(tree.items());
    ordered.sort(Comparator.comparingInt(i -> i.line));
    ElsewhereNotes.putInOrder(ordered);
    ordered.forEach(this::item);
    notes.sort(Comparator.comparingInt(PendingNote::line));
    notes.forEach(this::link);
  }

  private record PendingNote(PlanItem item, LinkNotes.Note note, int line) {}

  private boolean isActionPlan() {
    return bench.kinds().contains("action-plan");
  }

  private static void dates(PlanItem item) {
    String words = StatedFigures.withoutLabelled(LinkNotes.without(item.text()));
    String printed = DuePhrases.find(words).orElse(null);
    if (item.due() != null && printed != null) {
      item.note("date in the text: " + printed);
    }
    item.due(printed);
  }

  private void item(PlanItem item) {
    bench.drafts().items().add(item.draft(bench));
    Judgements.statuses(bench, item.key, item.statuses());
    Judgements.directions(bench, item.key, item.arrows());
    item.leads()
        .forEach(
            (role, cell) -> {
              for (LeadCell.Name lead : LeadCell.read(cell.text(), role)) {
                bench
                    .drafts()
                    .leads()
                    .add(
                        new LeadDraft(
                            item.key, lead.role(), lead.name(), bench.place(cell.line())));
              }
            });
    ItemFigures.beside(item, bench);
    if (isActionPlan()) {
      bench.drafts().observations().addAll(ItemFigures.of(item, bench));
    }
  }

  /** Reads a cell of entries: measures, items below this one, and notes that point elsewhere. */
  private List<PendingNote> entry(PlanItem item, EntryColumn column, Cell cell) {
    MeasureCell read = measures.read(item, cell);
    List<PendingNote> notes = new ArrayList<>();
    for (Statements.Statement statement : Statements.of(read.rest())) {
      LinkNotes.find(statement.text())
          .forEach(n -> notes.add(new PendingNote(item, n, statement.line())));
      String rest = LinkNotes.without(statement.text());
      if (rest.isEmpty()) {
        continue;
      }
      if (column.level() == null) {
        bench.warn(
            statement.line(),
            "In a column of measures, expected a measure's reference and title; kept as a note: "
                + rest);
        item.note(rest);
      } else {
        tree.add(item, column.level(), null, Cell.of(rest, statement.line()), statement.line())
            .due(column.due());
      }
    }
    return notes;
  }

  private void link(PendingNote pending) {
    for (LinkResolver.Target target : links.resolve(pending.item(), pending.note())) {
      bench
          .drafts()
          .links()
          .add(
              new LinkDraft(
                  pending.item().key,
                  pending.note().kind(),
                  target.toText(),
                  target.to(),
                  bench.place(pending.line())));
    }
  }
}
