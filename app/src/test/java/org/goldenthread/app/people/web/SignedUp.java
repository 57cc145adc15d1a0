package org.goldenthread.app.people.web;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.goldenthread.app.TestBrowser;
import org.goldenthread.app.TestBrowser.Answer;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.internal.signin.Credentials;

/** People with passwords and roles, and what they do to sign in; imported by tests. */
class SignedUp {
  static final String PASSWORD = "thread of seven colours";
  private static final Author TEST = Author.program("Test of signing in");

  private final Accounts accounts;
  private final Credentials credentials;
  private final Partnerships partnerships;
  private final Roles roles;
  private final Tenancy tenancy;
  private final Clock clock;

  SignedUp(
      Accounts accounts,
      Credentials credentials,
      Partnerships partnerships,
      Roles roles,
      Tenancy tenancy,
      Clock clock) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.partnerships = partnerships;
    this.roles = roles;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /** An account with the usual password and one role in Wexmere. */
  long person(String email, Role role) {
    Partnership wexmere = partnerships.findOrCreate("Wexmere");
    long account = accounts.example(email, email).id();
    credentials.change(account, PASSWORD);
    tenancy.write(
        wexmere.id(),
        () -> {
          roles.give(account, role, email, LocalDate.of(2026, 1, 1), TEST, "Gave a role");
          return null;
        });
    return account;
  }

  /** The first step, with a password. */
  static Answer signIn(TestBrowser browser, String email, String password) {
    browser.get("/sign-in?wanted=/app/wexmere");
    return browser.send(
        "/sign-in", Map.of("email", email, "password", password, "wanted", "/app/wexmere"));
  }

  /** What an app shows now for the key typed into it. */
  String code(String typed) {
    try {
      byte[] secret = new Base32().decode(typed.replace(" ", ""));
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), clock.instant());
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key that a page offers for typing. */
  static String key(Answer page) {
    return page.page().select("li .gt-code").text();
  }

  /** The recovery codes a page shows. */
  static List<String> codes(Answer page) {
    return page.page().select(".gt-codes li").eachText();
  }
}
