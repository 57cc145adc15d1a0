package org.goldenthread.app.people.internal.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.RoleGrant;
import org.goldenthread.app.people.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Whose account a person of the provider has here. They are known again by issuer and subject, the
 * first time by their verified e-mail address. Their groups give roles and take back those that
 * groups gave; roles given by hand stay.
 */
final class ProviderAccounts {
  static final Author PROVIDER = Author.program("Single sign-on");

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Partnerships partnerships;
  private final Roles roles;
  private final Tenancy tenancy;
  private final ProviderSettings settings;
  private final Clock clock;

  ProviderAccounts(
      JdbcClient jdbc,
      Accounts accounts,
      Partnerships partnerships,
      Roles roles,
      Tenancy tenancy,
      ProviderSettings settings,
      Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.partnerships = partnerships;
    this.roles = roles;
    this.tenancy = tenancy;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The account, made when the person's groups give a role; empty when they have no access here.
   */
  Optional<Account> of(OidcUser person) {
    Set<ProviderSettings.Place> given = given(person);
    Optional<Account> account = linked(person).or(() -> byEmail(person, !given.isEmpty()));
    account.ifPresent(a -> partnerships.all().forEach(p -> agree(a, p, given, post(person))));
    return account;
  }

  private Optional<Account> linked(OidcUser person) {
    return jdbc.sql(
            "select account from people.account_identity where issuer = :issuer and subject = :subject")
        .param("issuer", issuer(person))
        .param("subject", person.getSubject())
        .query(Long.class)
        .optional()
        .flatMap(accounts::find);
  }

  private Optional<Account> byEmail(OidcUser person, boolean add) {
    String email = person.getEmail();
    if (email == null || !(settings.trustEmail() || verified(person))) {
      return Optional.empty();
    }
    if (add) {
      add(Accounts.address(email), name(person, email));
    }
    Optional<Account> account = accounts.find(email);
    account.ifPresent(a -> link(a, person));
    return account;
  }

  private static String issuer(OidcUser person) {
    return Objects.requireNonNull(person.getIssuer(), "an identity token names its issuer")
        .toString();
  }

  private static boolean verified(OidcUser person) {
    return Boolean.TRUE.equals(person.getEmailVerified());
  }

  private static String name(OidcUser person, String email) {
    String name = person.getFullName();
    return name == null || name.isBlank() ? email : name;
  }

  private void add(String email, String name) {
    jdbc.sql(
            """
            insert into people.account (email, name, created_at) values (:email, :name, :now)
            on conflict (email) do nothing
            """)
        .param("email", email)
        .param("name", name)
        .param("now", now())
        .update();
  }

  private void link(Account account, OidcUser person) {
    jdbc.sql(
            """
            insert into people.account_identity (account, issuer, subject, linked_at)
            values (:account, :issuer, :subject, :now) on conflict do nothing
            """)
        .param("account", account.id())
        .param("issuer", issuer(person))
        .param("subject", person.getSubject())
        .param("now", now())
        .update();
  }

  private Set<ProviderSettings.Place> given(OidcUser person) {
    var given = new HashSet<ProviderSettings.Place>();
    Object claim = person.getClaim(settings.roleClaim());
    Collection<?> groups = claim instanceof Collection<?> many ? many : List.of();
    settings
        .places()
        .forEach(
            (group, place) -> {
              if (groups.contains(group)) {
                given.add(place);
              }
            });
    return given;
  }

  private @Nullable String post(OidcUser person) {
    Object post = person.getClaim(settings.postClaim());
    return post instanceof String text && !text.isBlank() ? text : null;
  }

  private void agree(
      Account account,
      Partnership partnership,
      Set<ProviderSettings.Place> given,
      @Nullable String post) {
    List<ProviderSettings.Place> here =
        given.stream().filter(p -> p.partnership().equals(partnership.slug())).toList();
    tenancy.write(
        partnership.id(),
        () -> {
          agree(account, here, post);
          return null;
        });
  }

  private void agree(Account account, List<ProviderSettings.Place> here, @Nullable String post) {
    LocalDate today = LocalDate.now(clock);
    for (RoleGrant held : roles.of(account.id())) {
      if (held.givenBy().equals(PROVIDER.post())
          && here.stream().noneMatch(p -> p.role() == held.role())) {
        roles.end(
            account.id(), held.role(), today, PROVIDER, "The provider no longer lists the group");
      }
    }
    for (ProviderSettings.Place place : here) {
      roles.give(
          account.id(),
          place.role(),
          post == null ? settings.name() : post,
          today,
          PROVIDER,
          "The provider lists the group");
    }
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
