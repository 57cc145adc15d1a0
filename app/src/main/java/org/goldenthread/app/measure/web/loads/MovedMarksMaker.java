package org.goldenthread.app.measure.web.loads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.goldenthread.app.measure.Signs;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.load.MarkMove;
import org.goldenthread.app.measure.load.MarkMoves;
import org.goldenthread.app.measure.web.StatusSigns;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Sign;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which marks a load would move. */
@Component
class MovedMarksMaker {
  private static final int ROWS = 50;
  private static final int NAMED = 5;

  private final Messages messages;

  MovedMarksMaker(Messages messages) {
    this.messages = messages;
  }

  MovedMarks of(Visit visit, MarkMoves found) {
    if (found.judged().isEmpty()) {
      return MovedMarks.NONE;
    }
    List<MarkMove> shown = found.moves().subList(0, Math.min(ROWS, found.moves().size()));
    int more = found.count() - shown.size();
    return new MovedMarks(
        found.count(),
        shown.stream().map(move -> row(visit, move)).toList(),
        more == 0 ? null : messages.count("measure.moved.more", more),
        judged(found));
  }

  private MovedMarks.Row row(Visit visit, MarkMove move) {
    boolean same = Objects.equals(move.was().period(), move.is().period());
    return new MovedMarks.Row(
        new Link(move.measure().name(), visit.href("/measures/" + move.measure().slug())),
        move.area().name(),
        messages.text(
            "measure.moved." + move.of().name().toLowerCase(Locale.ROOT).replace('_', '-')),
        said(move.was(), same),
        said(move.is(), same));
  }

  private static MovedMarks.Said said(MarkMove.Said said, boolean samePeriod) {
    Period period = said.period();
    return new MovedMarks.Said(sign(said), samePeriod || period == null ? null : period.label());
  }

  private static @Nullable Sign sign(MarkMove.Said said) {
    return said.outcome() == null
        ? StatusSigns.of(said.status(), said.standing()).orElse(null)
        : Signs.of(said.outcome());
  }

  private List<String> judged(MarkMoves found) {
    List<String> sentences = new ArrayList<>();
    List<Area> areas = found.judged();
    String named = String.join(", ", areas.stream().limit(NAMED).map(Area::name).toList());
    int others = areas.size() - NAMED;
    sentences.add(
        others > 0
            ? messages.count("measure.moved.judged.more", others, named)
            : messages.text("measure.moved.judged", named));
    if (found.measuresLeft() > 0) {
      sentences.add(
          messages.count(
              "measure.moved.measures-left",
              found.measuresLeft(),
              areas.get(areas.size() - 1).name()));
    }
    if (found.left() > 0) {
      sentences.add(messages.count("measure.moved.left", found.left()));
    }
    if (found.first() > 0) {
      sentences.add(messages.count("measure.moved.first", found.first()));
    }
    return sentences;
  }
}
