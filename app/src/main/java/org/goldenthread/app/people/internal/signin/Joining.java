package org.goldenthread.app.people.internal.signin;

import java.util.Optional;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.internal.signin.Invitations.Invitation;
import org.springframework.stereotype.Component;

/** Lets an invited person in: all of it, or nothing where the invitation is over. */
@Component
public class Joining {
  private final Tenancy tenancy;
  private final Accounts accounts;
  private final Credentials credentials;
  private final Invitations invitations;

  Joining(Tenancy tenancy, Accounts accounts, Credentials credentials, Invitations invitations) {
    this.tenancy = tenancy;
    this.accounts = accounts;
    this.credentials = credentials;
    this.invitations = invitations;
  }

  /** Somebody without an account. Empty when the invitation has been used meanwhile. */
  public Optional<Account> asNew(
      Partnership partnership, Invitation invitation, String name, String password) {
    return tenancy.write(
        partnership.id(),
        () -> {
          if (accounts.find(invitation.email()).isPresent()) {
            return Optional.empty();
          }
          Account account = accounts.add(invitation.email(), name);
          if (!invitations.accept(invitation, account)) {
            throw new IllegalStateException("the invitation was used at the same moment");
          }
          credentials.change(account.id(), password);
          return Optional.of(account);
        });
  }

  /** Whoever has the account of the invitation's address. */
  public Optional<Account> as(Partnership partnership, Invitation invitation) {
    return tenancy.write(
        partnership.id(),
        () ->
            accounts
                .find(invitation.email())
                .filter(account -> invitations.accept(invitation, account)));
  }
}
