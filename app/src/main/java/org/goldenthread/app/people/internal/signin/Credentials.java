package org.goldenthread.app.people.internal.signin;

import java.util.Optional;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passwords of accounts: the only code that reads or writes their digests. */
@Component
public class Credentials {
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Passwords passwords;

  Credentials(JdbcClient jdbc, Accounts accounts, Passwords passwords) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** The id of the account with this address; null where there is none. */
  @Nullable Long accountOf(String email) {
    return accounts.find(email).map(Account::id).orElse(null);
  }

  /**
   * The account of this address and password. An address without an account takes as long as a
   * wrong password.
   *
   * @throws Passwords.BusyException when too many are being checked
   */
  public Optional<Account> check(String email, String password) {
    Optional<Account> account = accounts.find(email);
    @Nullable String digest = account.flatMap(a -> digest(a.id())).orElse(null);
    return passwords.matches(password, digest) ? account : Optional.empty();
  }

  /** False for who signs in some other way. */
  public boolean hasPassword(long account) {
    return digest(account).isPresent();
  }

  public void change(long account, String password) {
    jdbc.sql("update people.account set password_digest = :digest where id = :account")
        .param("digest", passwords.digest(password))
        .param("account", account)
        .update();
  }

  private Optional<String> digest(long account) {
    return jdbc.sql(
            """
            select password_digest from people.account
             where id = :account and ended_at is null and password_digest is not null
            """)
        .param("account", account)
        .query(String.class)
        .optional();
  }
}
