package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.ActionDraft;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.table.CellJoin;
import org.jspecify.annotations.Nullable;

/**
 * Reads logs of actions: tables that say what is to be done and by whom, in minutes or under a
 * heading that speaks of actions from a meeting. A plan's table of actions elsewhere is left alone.
 */
final class ActionLogs {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i).*(?:\\baction(?:s)?[ -](?:log|points?|tracker|sheet|list|register|summary|notes?)\\b"
              + "|\\bactions? (?:points? )?(?:arising|from|outstanding|raised|agreed|discharged|completed|carried|on-?going|open|closed)\\b"
              + "|\\b(?:outstanding|open|closed|completed|on-?going|agreed|summary of|log of|matters) (?:actions?|arising)\\b|^\\W*actions?\\W*$).*");
  private static final int NEAR = 4;

  private final Bench bench;
  private final @Nullable String meeting;
  private final List<PaperLine> lines;
  private final Set<PaperLine> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable LogHeader header;
  private @Nullable String log;

  /** The rows that the present action stands in, each with its cells by column. */
  private final List<List<Cell>> open = new ArrayList<>();

  private int openLine;

  private ActionLogs(Bench bench, @Nullable String meeting, List<PaperLine> lines) {
    this.bench = bench;
    this.meeting = meeting;
    this.lines = lines;
  }

  /**
   * Reads the logs among the lines of a paper.
   *
   * @param meeting key of the meeting, null outside of minutes
   * @return the lines that are in a log
   */
  static Set<PaperLine> read(Bench bench, @Nullable String meeting, List<PaperLine> lines) {
    ActionLogs logs = new ActionLogs(bench, meeting, lines);
    for (int i = 0; i < lines.size(); i++) {
      logs.take(i);
    }
    logs.close();
    return logs.used;
  }

  private void take(int i) {
    PaperLine line = lines.get(i);
    if (!line.isRow()) {
      close();
      header = null;
      return;
    }
    LogHeader own = LogHeader.of(line);
    if (own != null && own.isLog() && mayBeLog(i)) {
      close();
      PaperLine over = heading(i);
      boolean nextPage = over == null && own.equals(header);
      log = nextPage ? log : over == null ? null : over.text();
      header = own;
      if (over != null) {
        used.add(over);
      }
    } else if (header == null || line.cells().size() > header.columns().size() + 2) {
      close();
      header = null;
      return;
    } else {
      row(line, header);
    }
    used.add(line);
    bench.keep(line.block());
  }

  private boolean mayBeLog(int i) {
    return meeting != null || heading(i) != null;
  }

  /** The heading over a table that speaks of actions, or null. */
  private @Nullable PaperLine heading(int i) {
    int seen = 0;
    for (int j = i - 1; j >= 0 && seen < NEAR; j--) {
      PaperLine line = lines.get(j);
      if (line.isRow() && line.block() != lines.get(i).block()) {
        return null;
      }
      boolean brief = line.text().length() <= 160;
      if (brief
          && HEADING.matcher(line.text()).matches()
          && !line.text().matches("(?i).*\\baction plan\\b.*")) {
        return line;
      }
      seen++;
    }
    return null;
  }

  private void row(PaperLine row, LogHeader columns) {
    List<Cell> cells = new ArrayList<>();
    for (LogColumn column : LogColumn.values()) {
      cells.add(columns.cell(row, column));
    }
    boolean goesOn =
        !open.isEmpty()
            && at(cells, LogColumn.NUMBER).isEmpty()
            && at(cells, LogColumn.FROM).isEmpty()
            && at(cells, LogColumn.OWNER).isEmpty()
            && (columns.has(LogColumn.NUMBER) || at(cells, LogColumn.DETAILS).isEmpty());
    if (!goesOn) {
      close();
      openLine = row.line();
    }
    open.add(cells);
  }

  private static List<Cell> joined(List<List<Cell>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (LogColumn column : LogColumn.values()) {
      cells.add(CellJoin.joinAll(rows.stream().map(row -> at(row, column)).toList()));
    }
    return cells;
  }

  private static Cell at(List<Cell> cells, LogColumn column) {
    return cells.get(column.ordinal());
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    List<Cell> cells = joined(open);
    open.clear();
    if (at(cells, LogColumn.DETAILS).isEmpty()) {
      if (cells.stream().anyMatch(c -> !c.isEmpty())) {
        bench.warn(openLine, "A row of an action log says no action; it is kept in the text only.");
      }
      return;
    }
    String update = at(cells, LogColumn.UPDATE).text();
    String status = at(cells, LogColumn.STATUS).flat();
    String number = at(cells, LogColumn.NUMBER).flat().replaceAll("[.:)]$", "");
    bench
        .drafts()
        .papers()
        .actions()
        .add(
            new ActionDraft(
                meeting,
                log,
                orNull(number),
                orNull(at(cells, LogColumn.OWNER).flat()),
                orNull(at(cells, LogColumn.FROM).flat()),
                at(cells, LogColumn.DETAILS).text(),
                orNull(update.isEmpty() ? status : update),
                orNull(at(cells, LogColumn.DUE).flat()),
                ActionState.of(status, update, log),
                bench.place(openLine)));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
