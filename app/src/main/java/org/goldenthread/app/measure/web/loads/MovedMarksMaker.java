package org.goldenthread.app.measure.web.loads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        rows(visit, shown),
        more == 0 ? null : messages.count("measure.moved.more", more),
        judged(found));
  }

  /** The marks of one measure and area come one after the other. */
  private List<MovedMarks.Row> rows(Visit visit, List<MarkMove> moves) {
    Map<List<Long>, List<MarkMove>> bySubject = new LinkedHashMap<>();
    moves.forEach(
        move ->
            bySubject
                .computeIfAbsent(
                    List.of(move.area().id(), move.measure().id()), s -> new ArrayList<>())
                .add(move));
    return bySubject.values().stream().map(of -> row(visit, of)).toList();
  }

  private MovedMarks.Row row(Visit visit, List<MarkMove> moves) {
    MarkMove first = moves.get(0);
    Period was = first.was().period();
    Period is = first.is().period();
    boolean same = Objects.equals(was, is);
    return new MovedMarks.Row(
        new Link(first.measure().name(), visit.href("/measures/" + first.measure().slug())),
        first.area().name(),
        same || was == null ? null : was.label(),
        same || is == null ? null : is.label(),
        is == null,
        moves.stream().map(this::moved).toList());
  }

  private MovedMarks.Moved moved(MarkMove move) {
    String part = move.of().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new MovedMarks.Moved(
        messages.text("measure.moved." + part), sign(move.was()), sign(move.is()));
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
