package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.goldenthread.app.people.Account;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Signing in with an OpenID Connect provider: authorisation code with PKCE, state and nonce. The
 * second step is the provider's to ask for. Its tokens are not kept: they prove once who somebody
 * is.
 */
public final class ProviderSignIn {
  /** Where signing in with the provider starts. */
  public static final String START = "/sign-in/with/provider";

  /** Where a person lands whom the provider knows and this server does not. */
  public static final String NO_ACCESS = "/sign-in?provider=no-access";

  /** Where a person lands when the provider's answer did not hold. */
  public static final String FAILED = "/sign-in?provider=failed";

  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
  private static final String REGISTRATION = "provider";
  private static final String WANTED = "gt.wanted";

  private final ProviderSettings settings;
  private final ProviderAccounts accounts;
  private final SignIns signIns;

  ProviderSignIn(ProviderSettings settings, ProviderAccounts accounts, SignIns signIns) {
    this.settings = settings;
    this.accounts = accounts;
    this.signIns = signIns;
  }

  /** What the provider is called on the sign-in page. */
  public String name() {
    return settings.name();
  }

  void on(HttpSecurity http) throws Exception {
    ClientRegistrationRepository providers = providers();
    http.oauth2Login(
        login ->
            login
                .loginPage("/sign-in")
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new Forgetful())
                .authorizationEndpoint(
                    start -> start.authorizationRequestResolver(new Remembering(providers)))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/from/*"))
                .successHandler(this::arrived)
                .failureHandler(
                    (request, response, why) -> {
                      // Says what did not hold, never a token.
                      LOG.warn("Signing in with the provider failed: {}", why.getMessage());
                      response.sendRedirect(FAILED);
                    }));
  }

  /** Asked for when first needed, so that this program starts while the provider is away. */
  private ClientRegistrationRepository providers() {
    return new SupplierClientRegistrationRepository(
        () -> new InMemoryClientRegistrationRepository(registration()));
  }

  private ClientRegistration registration() {
    String issuer = settings.issuer();
    if (issuer == null) {
      throw new IllegalStateException("gt.oidc.issuer is not set");
    }
    return ClientRegistrations.fromIssuerLocation(issuer)
        .registrationId(REGISTRATION)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .scope("openid", "profile", "email")
        .redirectUri("{baseUrl}/sign-in/from/{registrationId}")
        .build();
  }

  private void arrived(
      HttpServletRequest request, HttpServletResponse response, Authentication proof)
      throws IOException {
    String wanted =
        request.getSession().getAttribute(WANTED) instanceof String path
            ? WantedPath.of(path)
            : WantedPath.START;
    Optional<Account> account =
        proof.getPrincipal() instanceof OidcUser person ? accounts.of(person) : Optional.empty();
    if (account.isEmpty()) {
      request.getSession().invalidate();
      response.sendRedirect(NO_ACCESS);
      return;
    }
    request.getSession().removeAttribute(WANTED);
    response.sendRedirect(signIns.complete(account.get(), wanted, request, response));
  }

  /** Adds the proof key, and remembers where the person wanted to go. */
  private static final class Remembering implements OAuth2AuthorizationRequestResolver {
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    Remembering(ClientRegistrationRepository providers) {
      this.resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, "/sign-in/with");
      resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
      return remembered(request, resolver.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
        HttpServletRequest request, String registration) {
      return remembered(request, resolver.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest remembered(
        HttpServletRequest request, @Nullable OAuth2AuthorizationRequest start) {
      if (start != null) {
        request
            .getSession()
            .setAttribute(WANTED, WantedPath.of(request.getParameter(WantedPath.PARAMETER)));
      }
      return start;
    }
  }

  /** Keeps no token of the provider: nothing is asked of it in a person's name. */
  private static final class Forgetful implements OAuth2AuthorizedClientRepository {
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String registration, Authentication person, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication person,
        HttpServletRequest request,
        HttpServletResponse response) {
      // Its tokens end here.
    }

    @Override
    public void removeAuthorizedClient(
        String registration,
        Authentication person,
        HttpServletRequest request,
        HttpServletResponse response) {
      // There is none.
    }
  }
}
