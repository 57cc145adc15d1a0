package org.goldenthread.app.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Parties of the directory as later rooms show and choose them. Call inside a read of the
 * partnership.
 */
@Component
public class PartyChoices {
  private static final List<Kind> KINDS =
      List.of(Kind.POST, Kind.TEAM, Kind.ORGANISATION, Kind.BOARD, Kind.PERSON);

  private final People people;
  private final Parties parties;
  private final Messages messages;

  public PartyChoices(People people, Parties parties, Messages messages) {
    this.people = people;
    this.parties = parties;
    this.messages = messages;
  }

  /**
   * A party as a page shows it.
   *
   * @param key stands for it in addresses
   * @param href its page; null for a name as printed, which has none
   */
  public record Shown(String name, String key, @Nullable String href) {}

  /** These parties by id, as known by the visit's day. */
  public Map<Long, Shown> shown(Collection<Long> ids, Visit visit) {
    Map<Long, Shown> shown = new HashMap<>();
    parties
        .resolved(ids, visit.knownBy())
        .forEach((id, meant) -> shown.put(id, shown(meant.get(0), visit)));
    return shown;
  }

  private Shown shown(Parties.Named party, Visit visit) {
    String name = party.name() == null ? messages.text("people.removed") : party.name();
    return new Shown(
        name,
        party.key().toString(),
        party.kind() == Kind.AS_PRINTED
            ? null
            : visit.href("/" + party.kind().folder() + "/" + party.key()));
  }

  /**
   * Every post, team, organisation, board and person that can be chosen now.
   *
   * @param none what stands first, for none
   */
  public List<Option> options(String none) {
    return options(none, KINDS.toArray(Kind[]::new));
  }

  /**
   * Everything of these kinds that can be chosen now.
   *
   * @param none what stands first, for none
   */
  public List<Option> options(String none, Kind... kinds) {
    PeopleSnapshot now = people.snapshot(KnownBy.NOW);
    var options = new ArrayList<Option>();
    options.add(Option.of("", none));
    for (Kind kind : kinds) {
      now.all(kind).stream()
          .filter(party -> now.name(party) != null)
          .forEach(party -> options.add(Option.of(party.key().toString(), named(now, party))));
    }
    return options;
  }

  /** "Head of Youth (Council)": with the organisation, since many posts share a name. */
  private String named(PeopleSnapshot now, Party party) {
    String name = String.valueOf(now.name(party));
    return now.party(party.values().organisation())
        .map(now::name)
        .map(its -> messages.text("people.in", name, its))
        .orElse(name);
  }

  /** Whether a key stands for a party of one of these kinds. */
  public boolean isOne(String key, Kind... kinds) {
    PeopleSnapshot now = people.snapshot(KnownBy.NOW);
    return chosen(key)
        .flatMap(now::party)
        .filter(p -> List.of(kinds).contains(p.kind()))
        .isPresent();
  }

  /** The party chosen by a key; empty for none, and for a text that is no key of one. */
  public Optional<Long> chosen(String key) {
    try {
      return key.isEmpty()
          ? Optional.empty()
          : people.snapshot(KnownBy.NOW).party(UUID.fromString(key)).map(Party::id);
    } catch (IllegalArgumentException notAKey) {
      return Optional.empty();
    }
  }

  /** What stands for a party in a form; empty when it is not one that can be chosen. */
  public String key(long party) {
    return people.snapshot(KnownBy.NOW).party(party).map(p -> p.key().toString()).orElse("");
  }
}
