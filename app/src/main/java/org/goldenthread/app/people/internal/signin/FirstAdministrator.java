package org.goldenthread.app.people.internal.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.ServerSetUp;
import org.goldenthread.app.people.internal.signin.OneTimeLinks.Purpose;
import org.goldenthread.app.people.internal.signin.SecurityEvents.Kind;
import org.springframework.stereotype.Component;

/** Sets up a server on which nobody can sign in yet: once, by whoever started it. */
@Component
public class FirstAdministrator implements ServerSetUp {
  private final OneTimeLinks links;
  private final Accounts accounts;
  private final Credentials credentials;
  private final Partnerships partnerships;
  private final Tenancy tenancy;
  private final Roles roles;
  private final SecurityEvents events;
  private final Clock clock;

  FirstAdministrator(
      OneTimeLinks links,
      Accounts accounts,
      Credentials credentials,
      Partnerships partnerships,
      Tenancy tenancy,
      Roles roles,
      SecurityEvents events,
      Clock clock) {
    this.links = links;
    this.accounts = accounts;
    this.credentials = credentials;
    this.partnerships = partnerships;
    this.tenancy = tenancy;
    this.roles = roles;
    this.events = events;
    this.clock = clock;
  }

  /** Who sets the server up, and for whom. */
  public record Wish(String partnership, String name, String post, String email, String password) {}

  @Override
  public Optional<String> link() {
    links.endSetUp();
    return accounts.any()
        ? Optional.empty()
        : Optional.of("/sign-in/set-up/" + links.make(Purpose.SET_UP, null, null).token());
  }

  /** Whether the link of this token works. */
  public boolean works(String token) {
    return !accounts.any() && links.find(Purpose.SET_UP, token).isPresent();
  }

  /** Does what is wished; empty when the link has been used meanwhile. */
  public Optional<Account> setUp(String token, Wish wish) {
    boolean first =
        !accounts.any()
            && links.find(Purpose.SET_UP, token).filter(link -> links.end(link.id())).isPresent();
    return first ? Optional.of(begin(wish)) : Optional.empty();
  }

  private Account begin(Wish wish) {
    Partnership partnership = partnerships.findOrCreate(wish.partnership());
    return tenancy.write(
        partnership.id(),
        () -> {
          Account account = accounts.add(wish.email(), wish.name());
          credentials.change(account.id(), wish.password());
          roles.give(
              account.id(),
              Role.ADMINISTRATOR,
              wish.post(),
              LocalDate.now(clock),
              new Author(wish.post(), account.id()),
              "Set up the server");
          events.record(Kind.SERVER_SET_UP, account.id());
          return account;
        });
  }
}
