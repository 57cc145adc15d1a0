package org.goldenthread.app.people.internal.signin;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.SignedIn;
import org.goldenthread.app.people.internal.signin.OneTimeLinks.Purpose;
import org.goldenthread.app.people.internal.signin.SecurityEvents.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Links by which somebody who has forgotten their password chooses a new one. */
@Component
public class PasswordLinks {
  private final OneTimeLinks links;
  private final Accounts accounts;
  private final Partnerships partnerships;
  private final PasswordChange passwords;
  private final SecurityEvents events;
  private final TransactionOperations transaction;

  PasswordLinks(
      OneTimeLinks links,
      Accounts accounts,
      Partnerships partnerships,
      PasswordChange passwords,
      SecurityEvents events,
      TransactionOperations transaction) {
    this.links = links;
    this.accounts = accounts;
    this.partnerships = partnerships;
    this.passwords = passwords;
    this.events = events;
    this.transaction = transaction;
  }

  /**
   * A link for an account, whose earlier links end. Only for one that belongs to this partnership
   * and no other: else an administrator here could become somebody there.
   *
   * @return the secret part of its address; empty when it may not be made
   */
  public Optional<String> make(Account account, Partnership by) {
    List<Partnership> belongsTo = partnerships.of(new SignedIn(account.id(), account.name()));
    if (!belongsTo.equals(List.of(by))) {
      return Optional.empty();
    }
    links.endAll(account.id());
    events.record(Kind.PASSWORD_LINK_MADE, account.id());
    return Optional.of(links.make(Purpose.PASSWORD, account.id(), null).token());
  }

  /** Whose password the link lets choose, while it works. */
  public Optional<Account> find(String token) {
    return links.find(Purpose.PASSWORD, token).flatMap(this::account);
  }

  /** Uses the link; false when it has been used meanwhile. */
  public boolean use(String token, String password) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status ->
                links
                    .find(Purpose.PASSWORD, token)
                    .filter(link -> links.end(link.id()))
                    .flatMap(this::account)
                    .map(
                        account -> {
                          passwords.reset(account.id(), password);
                          return true;
                        })
                    .orElse(false)));
  }

  private Optional<Account> account(OneTimeLinks.Link link) {
    return Optional.ofNullable(link.account()).flatMap(accounts::find);
  }
}
