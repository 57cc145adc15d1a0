package org.goldenthread.app.people.internal.signin;

import java.time.Clock;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Roles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in with a provider, where one is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gt.oidc.issuer")
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderConfiguration {

  @Bean
  ProviderSignIn providerSignIn(
      ProviderSettings settings,
      JdbcClient jdbc,
      Accounts accounts,
      Partnerships partnerships,
      Roles roles,
      Tenancy tenancy,
      SignIns signIns,
      Clock clock) {
    // Read once here, so that a setting that cannot be read stops the start and says so.
    settings.places();
    return new ProviderSignIn(
        settings,
        new ProviderAccounts(jdbc, accounts, partnerships, roles, tenancy, settings, clock),
        signIns);
  }
}
