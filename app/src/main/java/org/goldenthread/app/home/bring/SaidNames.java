package org.goldenthread.app.home.bring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.PeopleSnapshot;
import org.springframework.stereotype.Component;

/**
 * Matches the names a document prints as somebody said while it was reviewed. What somebody else
 * said of a name meanwhile stands.
 */
@Component
class SaidNames {
  private final Matches matches;
  private final People people;

  SaidNames(Matches matches, People people) {
    this.matches = matches;
    this.people = people;
  }

  /** Once the document is in the record, which knows its names then. */
  void match(long change, List<SaidCorrections.Name> said) {
    if (said.isEmpty()) {
      return;
    }
    Map<String, Long> printed =
        matches.all(KnownBy.NOW).stream()
            .filter(p -> !p.reviewed())
            .collect(
                Collectors.toMap(
                    p -> plain(p.name()), Matches.Printed::id, (first, second) -> first));
    PeopleSnapshot all = people.snapshot(KnownBy.NOW);
    for (SaidCorrections.Name name : said) {
      Long id = printed.get(plain(name.printed()));
      Party party = all.party(name.party()).orElse(null);
      if (id != null && party != null) {
        matches.say(change, id, List.of(party.id()));
      }
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.UK);
  }
}
