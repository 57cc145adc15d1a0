package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.goldenthread.intake.draft.ItemDraft;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Judgements;
import org.goldenthread.intake.table.CellJoin;
import org.goldenthread.intake.table.JudgedCells;
import org.jspecify.annotations.Nullable;

/** An item while it is being read: pages may still add to its text, its update and its leads. */
final class PlanItem {
  final String key;
  final @Nullable PlanItem parent;
  final String level;
  final @Nullable String ref;
  final int line;
  private final TreeSet<Integer> lines = new TreeSet<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Cell text;
  private Cell progress;
  private final Map<String, Cell> leads = new LinkedHashMap<>();
  private @Nullable String board;
  private @Nullable String heading;
  private @Nullable String due;
  private Cell target;
  private Cell supportingData;
  private final JudgedCells statuses = new JudgedCells();
  private final List<Judgements.Under> arrows = new ArrayList<>();
  private boolean reportedElsewhere;

  PlanItem(
      String key,
      @Nullable PlanItem parent,
      String level,
      @Nullable String ref,
      Cell text,
      int line) {
    this.key = key;
    this.parent = parent;
    this.level = level;
    this.ref = ref;
    this.text = text;
    this.line = line;
    this.progress = Cell.empty(line);
    this.target = Cell.empty(line);
    this.supportingData = Cell.empty(line);
    lines.add(line);
  }

  /** The text so far, without rows of nested tables. */
  String text() {
    List<String> kept = new ArrayList<>();
    text.lines().stream().filter(l -> l.cells().isEmpty()).forEach(l -> kept.add(l.text()));
    return String.join("\n", kept);
  }

  Cell cell() {
    return text;
  }

  void addText(Cell more) {
    text = CellJoin.join(text, more);
  }

  void replaceText(Cell printed) {
    text = printed;
  }

  Cell progress() {
    return progress;
  }

  void addProgress(Cell more) {
    progress = CellJoin.join(progress, more);
  }

  void addStatus(Cell more) {
    statuses.add(more);
  }

  JudgedCells statuses() {
    return statuses;
  }

  /** Remembers a cell in which arrows may stand. */
  void arrows(Judgements.Under cell) {
    arrows.add(cell);
  }

  List<Judgements.Under> arrows() {
    return arrows;
  }

  /** Lead cells by the role of their column. */
  Map<String, Cell> leads() {
    return leads;
  }

  void addLeads(Cell more, String defaultRole) {
    leads.merge(defaultRole, more, CellJoin::join);
  }

  void onLine(int row) {
    lines.add(row);
  }

  void board(String printed) {
    board = board == null ? printed : board + " " + printed;
  }

  void heading(@Nullable String printed) {
    heading = printed;
  }

  @Nullable String heading() {
    return heading;
  }

  void due(@Nullable String printed) {
    due = due == null ? printed : due;
  }

  @Nullable String due() {
    return due;
  }

  /** A date beside the item; a page may have cut it. */
  void addDue(String printed) {
    due = due == null ? printed : due + " " + printed;
  }

  void addTarget(Cell more) {
    target = CellJoin.join(target, more);
  }

  Cell target() {
    return target;
  }

  void addSupportingData(Cell more) {
    supportingData = CellJoin.join(supportingData, more);
  }

  Cell supportingData() {
    return supportingData;
  }

  void reportedElsewhere() {
    reportedElsewhere = true;
  }

  boolean isReportedElsewhere() {
    return reportedElsewhere;
  }

  void tag(String tag) {
    if (!tags.contains(tag)) {
      tags.add(tag);
    }
  }

  void note(String note) {
    notes.add(note);
  }

  /** True when the item or one above it has the level. */
  boolean isUnder(String levelName, String reference) {
    for (PlanItem at = this; at != null; at = at.parent) {
      if (at.level.equalsIgnoreCase(levelName)
          && at.ref != null
          && References.same(at.ref, reference)) {
        return true;
      }
    }
    return false;
  }

  /** The item at the top of its tree. */
  PlanItem top() {
    return parent == null ? this : parent.top();
  }

  ItemDraft draft(Bench bench) {
    return new ItemDraft(
        key,
        parent == null ? null : parent.key,
        level,
        ref,
        text(),
        heading,
        board,
        reportedElsewhere,
        tags,
        due,
        printed(target),
        printed(supportingData),
        printed(progress),
        notes.isEmpty() ? null : String.join("; ", notes),
        bench.place(line),
        List.copyOf(lines));
  }

  private static @Nullable String printed(Cell cell) {
    return cell.isEmpty() ? null : cell.text();
  }
}
