package org.goldenthread.e2e;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** A council's own sign-in: an OpenID Connect provider on this machine, with two people. */
@SpringBootConfiguration
@EnableAutoConfiguration
class IdentityProvider {
  static final String CLIENT = "golden-thread";
  static final String SECRET = "a-secret-of-the-test";
  static final String PASSWORD = "rivers and bridges";

  /** In the group that gives the role of analyst. */
  static final String ANALYST = "analyst@council.example";

  /** Known to the council, without access to the partnership. */
  static final String STRANGER = "stranger@council.example";

  static final String GROUP = "wexmere-analysts";

  /** Its address, without a slash at the end. */
  static final String ISSUER = start();

  private static String start() {
    ConfigurableApplicationContext running =
        new SpringApplication(IdentityProvider.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                // Cookies belong to a host, whatever the port.
                "--server.servlet.session.cookie.name=council-session",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
    Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    return "http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port");
  }

  @Bean
  UserDetailsService people() {
    return new InMemoryUserDetailsManager(
        List.of(
            User.withUsername(ANALYST).password("{noop}" + PASSWORD).build(),
            User.withUsername(STRANGER).password("{noop}" + PASSWORD).build()));
  }

  @Bean
  RegisteredClientRepository programs() {
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId(UUID.nameUUIDFromBytes(new byte[] {1}).toString())
            .clientId(CLIENT)
            .clientSecret("{noop}" + SECRET)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            // Of a loopback address any port is meant.
            .redirectUri("http://127.0.0.1/sign-in/from/provider")
            .scope("openid")
            .scope("profile")
            .scope("email")
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .build());
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    Map<String, List<String>> groups = Map.of(ANALYST, List.of(GROUP, "everybody"));
    return token -> {
      String person =
          Objects.requireNonNull(token.<Authentication>getPrincipal(), "who signs in").getName();
      token
          .getClaims()
          .claim("email", person)
          .claim("email_verified", true)
          .claim("name", "Somebody of the council")
          .claim("job_title", "Data analyst of the council")
          .claim("groups", groups.getOrDefault(person, List.of("everybody")));
    };
  }
}
