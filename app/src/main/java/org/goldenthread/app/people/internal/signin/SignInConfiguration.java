package org.goldenthread.app.people.internal.signin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenthread.app.database.ProgramKeys;
import org.goldenthread.app.people.KeyedDigest;
import org.goldenthread.app.people.SignedForms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.support.TransactionOperations;

/** What every request must pass before a room sees it. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
  /** For everybody; what is not named here is for who has signed in. */
  private static final String[] PUBLIC = {
    "/", "/assets/**", "/error", "/sign-in", "/sign-in/**", "/sign-out", "/invitations/**", "/u/**"
  };

  /** The public pages of a partnership have addresses of one part, which none of ours may take. */
  private static final String[] OWN = {"/app", "/account"};

  private static final String PARTNERSHIP = "/{partnership}";

  /**
   * A session as every request asks for it, unless its account has been ended meanwhile. Whoever is
   * on the way to signing in has a session without an account.
   */
  private static final String LIVE_SESSION =
      """
      select s.primary_id, s.session_id, s.creation_time, s.last_access_time,
             s.max_inactive_interval, a.attribute_name, a.attribute_bytes
        from people.session s
        left join people.session_attributes a on a.session_primary_id = s.primary_id
       where s.session_id = ?
         and (s.principal_name is null or exists (
           select from people.account
            where id = s.principal_name::bigint and ended_at is null))
      """;

  @Bean
  SecurityFilterChain requests(
      HttpSecurity http,
      SecurityContextRepository contexts,
      CsrfTokenRepository tokens,
      ObjectProvider<ProviderSignIn> provider,
      ObjectProvider<SignedForms> signed)
      throws Exception {
    ProviderSignIn elsewhere = provider.getIfAvailable();
    if (elsewhere != null) {
      elsewhere.on(http);
    }
    return http.authorizeHttpRequests(
            asked ->
                asked
                    .requestMatchers(OWN)
                    .authenticated()
                    .requestMatchers(PUBLIC)
                    .permitAll()
                    .requestMatchers(PARTNERSHIP)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .securityContext(context -> context.securityContextRepository(contexts))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(tokens)
                    .ignoringRequestMatchers(
                        request -> signed.stream().anyMatch(room -> room.isSigned(request))))
        .exceptionHandling(
            refused ->
                refused.authenticationEntryPoint(
                    (request, response, why) ->
                        response.sendRedirect(WantedPath.signInFor(request))))
        // The shell sets the headers, in one place for every answer.
        .headers(AbstractHttpConfigurer::disable)
        // An address asked for is kept in the sign-in page's own, not in a session for everybody.
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(
            out ->
                out.logoutUrl("/sign-out")
                    .deleteCookies("gt-session")
                    .logoutSuccessHandler(
                        (request, response, who) -> {
                          response.setStatus(HttpStatus.SEE_OTHER.value());
                          response.setHeader("Location", "/");
                        }))
        .build();
  }

  @Bean
  SecurityContextRepository contexts(Clock clock) {
    return new LiveContexts(clock);
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new HttpSessionCsrfTokenRepository();
  }

  @Bean
  Sessions sessions(SecurityContextRepository contexts, CsrfTokenRepository tokens, Clock clock) {
    return new Sessions(
        contexts,
        new CompositeSessionAuthenticationStrategy(
            List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(tokens))),
        clock);
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> postgresSessions() {
    var postgres = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    return sessions -> {
      postgres.customize(sessions);
      sessions.setGetSessionQuery(LIVE_SESSION);
    };
  }

  /** Whose session it is: nobody's before they have signed in, whatever they have proved so far. */
  @Bean
  IndexResolver<Session> accountOfSession() {
    return session ->
        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                    instanceof SecurityContext context
                && context.getAuthentication() instanceof SignedInToken token
            ? Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, token.getName())
            : Map.of();
  }

  /** Put around the framework's own, which is made only where there is no other. */
  @Bean
  static BeanPostProcessor usedSessions() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository stored
            ? new UsedSessions<>(stored)
            : bean;
      }
    };
  }

  @Bean
  CookieHttpSessionIdResolver cookiesOfSessions(CookieSerializer form) {
    var cookies = new CookieHttpSessionIdResolver();
    cookies.setCookieSerializer(form);
    return cookies;
  }

  @Bean
  @Primary
  HttpSessionIdResolver sessionIds(CookieHttpSessionIdResolver cookies) {
    return new SessionIds(cookies);
  }

  /**
   * Sessions are read and kept by single statements that stand for themselves: no transaction is
   * opened around each, and none joins the reading of a partnership's rows during which an answer
   * begins to be sent.
   */
  @Bean(defaultCandidate = false)
  @SpringSessionDataSource
  DataSource sessionDataSource(DataSource dataSource) {
    return new DelegatingDataSource(dataSource);
  }

  @Bean
  TransactionOperations springSessionTransactionOperations() {
    return TransactionOperations.withoutTransaction();
  }

  /** There is no other list of users: without this the framework would invent one. */
  @Bean
  UserDetailsService noUsersOfTheFramework() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }

  @Bean
  AppKey appKey(ProgramKeys keys) {
    return new AppKey(keys.key("account"));
  }

  /** The same key for later rooms, which have uses of their own. */
  @Bean
  KeyedDigest keyedDigest(AppKey key) {
    return key::digest;
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
