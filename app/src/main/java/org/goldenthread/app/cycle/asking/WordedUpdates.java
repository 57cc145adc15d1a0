package org.goldenthread.app.cycle.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.cycle.Wordings;
import org.goldenthread.app.cycle.asking.Outbox.Part;
import org.goldenthread.app.people.AddressesOn;
import org.goldenthread.app.people.AddressesOn.Reached;

/** Tells leads how the report words their updates: of each wording on the day after. */
final class WordedUpdates {
  private final Wordings wordings;
  private final Rounds rounds;
  private final DueLists lists;

  WordedUpdates(Wordings wordings, Rounds rounds, DueLists lists) {
    this.wordings = wordings;
    this.rounds = rounds;
    this.lists = lists;
  }

  void write(
      LocalDate today,
      AddressesOn reach,
      Letters letters,
      LetterWriter.Run words,
      LinksOfRun links) {
    wordings.standing().stream()
        .filter(w -> !w.objected() && w.madeOn().isBefore(today) && w.asked() != null)
        .collect(Collectors.groupingBy(w -> List.of(w.round(), w.asked())))
        .values()
        .forEach(standing -> write(standing, reach, letters, words, links));
  }

  private void write(
      List<Wordings.Standing> standing,
      AddressesOn reach,
      Letters letters,
      LetterWriter.Run words,
      LinksOfRun links) {
    Round round = rounds.byId(standing.get(0).round()).orElseThrow();
    long party = Objects.requireNonNull(standing.get(0).asked());
    Reached reached = reach.of(party);
    if (reached.email() == null) {
      return;
    }
    List<Part> parts =
        standing.stream()
            .map(w -> new Part(round.id(), party, new Step.Occasion(Step.WORDED, w.madeOn())))
            .distinct()
            .toList();
    SignedLink link = links.of(round, party, null, round.values().closesOn(), reached);
    List<Long> items = standing.stream().map(Wordings.Standing::item).toList();
    letters
        .to(reached.email())
        .add(words.worded(round, lists.name(party), items, link), parts, letters.isNew(parts));
  }
}
