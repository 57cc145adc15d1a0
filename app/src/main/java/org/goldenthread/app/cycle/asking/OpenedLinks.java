package org.goldenthread.app.cycle.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.cycle.Answerer;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.Rounds;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Addresses;
import org.goldenthread.app.people.AddressesOn;
import org.goldenthread.app.people.KeyedDigest;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/**
 * Opens signed links: looks, and changes nothing. A link works while it is signed by us, has not
 * ended, and the address it was sent to is still the one we hold for its party.
 */
@Component
public class OpenedLinks {
  private static final OpenedLink.Over UNKNOWN = new OpenedLink.Over(null);

  private final Partnerships partnerships;
  private final Tenancy tenancy;
  private final SignedLinks links;
  private final Rounds rounds;
  private final Addresses addresses;
  private final DueLists lists;
  private final Asking asking;
  private final KeyedDigest digest;
  private final Messages messages;
  private final Days days;

  OpenedLinks(
      Partnerships partnerships,
      Tenancy tenancy,
      SignedLinks links,
      Rounds rounds,
      Addresses addresses,
      DueLists lists,
      Asking asking,
      KeyedDigest digest,
      Messages messages,
      Days days) {
    this.partnerships = partnerships;
    this.tenancy = tenancy;
    this.links = links;
    this.rounds = rounds;
    this.addresses = addresses;
    this.lists = lists;
    this.asking = asking;
    this.digest = digest;
    this.messages = messages;
    this.days = days;
  }

  /** What a token opens now. */
  public OpenedLink open(String token) {
    return found(token)
        .map(f -> tenancy.read(f.partnership().id(), () -> opened(f)))
        .orElse(UNKNOWN);
  }

  /** Sends a new link in place of this one to the address that is held; or does nothing. */
  public void sendNew(String token) {
    found(token).ifPresent(f -> asking.newLink(f.partnership(), f.link()));
  }

  private record Found(Partnership partnership, SignedLink link) {}

  private Optional<Found> found(String token) {
    return LinkToken.verified(digest, token)
        .flatMap(
            said ->
                partnerships.all().stream()
                    .filter(p -> p.id() == said.partnership())
                    .findFirst()
                    .flatMap(
                        p ->
                            tenancy
                                .read(p.id(), () -> links.find(said.key()))
                                .filter(l -> l.expiresAt().equals(said.expires()))
                                .map(l -> new Found(p, l))));
  }

  private OpenedLink opened(Found found) {
    SignedLink link = found.link();
    Instant now = days.now();
    String email = link.email();
    if (!link.works(now) || email == null || !email.equals(addressNow(link))) {
      return new OpenedLink.Over(endedOn(link, now));
    }
    Round round = rounds.byId(link.round()).orElseThrow();
    String name = lists.name(link.party());
    return new OpenedLink.Works(
        found.partnership(),
        round,
        answerer(link, name),
        name,
        email,
        link.madeOn(),
        lastDay(link));
  }

  /** Who covers is recorded as who they are, and for whom they answer. */
  private Answerer answerer(SignedLink link, String name) {
    Set<Long> parties = Set.of(link.party());
    Long cover = link.cover();
    return cover == null
        ? new Answerer(
            Author.program(messages.text("cycle.link.author", name)), parties, Set.of(), link.id())
        : new Answerer(
            Author.program(messages.text("cycle.link.author.cover", lists.name(cover), name)),
            parties,
            parties,
            link.id());
  }

  /** Of who covers only while they do. */
  private String addressNow(SignedLink link) {
    Long cover = link.cover();
    Set<Long> asked = cover == null ? Set.of(link.party()) : Set.of(link.party(), cover);
    AddressesOn now = addresses.on(days.today(), asked);
    boolean over =
        cover != null && now.covering(link.party()).stream().noneMatch(c -> c.coveredBy() == cover);
    String email = over ? null : now.of(link.whose()).email();
    return email == null ? "" : email;
  }

  private LocalDate endedOn(SignedLink link, Instant now) {
    return link.expiresAt().isAfter(now) ? days.today() : lastDay(link);
  }

  private static LocalDate lastDay(SignedLink link) {
    return LocalDate.ofInstant(link.expiresAt().minusSeconds(1), London.ZONE);
  }
}
