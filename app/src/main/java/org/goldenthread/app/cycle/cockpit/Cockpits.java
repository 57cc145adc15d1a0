package org.goldenthread.app.cycle.cockpit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Disagreement;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.SaidByFigures;
import org.goldenthread.app.people.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what the cockpit of a round shows. The number of statements does not depend on how many
 * items and leads there are.
 */
@Component
public class Cockpits {
  /** Rounds whose freshness stands beside each other: two years of quarters. */
  private static final int ROUNDS = 8;

  private final RoundLines lines;
  private final Reach reach;
  private final LastSeen lastSeen;
  private final RoundFigures figures;
  private final SaidByFigures figuresOfItems;
  private final Days days;

  public Cockpits(
      RoundLines lines,
      Reach reach,
      LastSeen lastSeen,
      RoundFigures figures,
      SaidByFigures figuresOfItems,
      Days days) {
    this.lines = lines;
    this.reach = reach;
    this.lastSeen = lastSeen;
    this.figures = figures;
    this.figuresOfItems = figuresOfItems;
    this.days = days;
  }

  /** Everything of a round that was opened. Call inside a read of the partnership. */
  public Cockpit of(Round round, Visit visit) {
    LocalDate today = days.today();
    RoundLines.Whole whole = lines.of(round.id());
    List<Cockpit.Entry> entries = entries(whole.lines(), visit, today);
    Set<Long> due =
        entries.stream()
            .filter(e -> e.line().state().isDue())
            .map(e -> e.reached().party())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Cockpit(
        entries, whole.tops(), lastSeen.of(due, today), figures.of(round.plan(), today, ROUNDS));
  }

  private List<Cockpit.Entry> entries(List<RoundLine> all, Visit visit, LocalDate today) {
    Map<Long, Reached> reached =
        reach.of(
            all.stream().map(RoundLine::asked).filter(Objects::nonNull).distinct().toList(), today);
    Map<Long, Disagreement.Figures> said =
        figuresOfItems.of(
            all.stream()
                .filter(l -> l.sent() != null && !l.sent().statuses().isEmpty())
                .map(RoundLine::item)
                .toList(),
            visit);
    var entries = new ArrayList<Cockpit.Entry>();
    for (RoundLine line : all) {
      RoundLine.Sent sent = line.sent();
      entries.add(
          new Cockpit.Entry(
              line,
              whom(reached, line.asked()),
              sent == null || !line.isIn()
                  ? List.of()
                  : LookAgain.at(
                      sent, said.getOrDefault(line.item(), Disagreement.Figures.SILENT))));
    }
    return entries;
  }

  private static Reached whom(Map<Long, Reached> reached, @Nullable Long asked) {
    return asked == null ? Reached.NOBODY : reached.getOrDefault(asked, Reached.NOBODY);
  }
}
