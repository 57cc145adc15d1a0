package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who is signed in, as kept in the session, if they signed in less than {@link #LONGEST} ago. That
 * the account is alive is asked with the session itself. Asked once a request, when somebody wants
 * to know.
 */
final class LiveContexts implements SecurityContextRepository {
  /** A working day. Then everybody signs in again, however busy they are. */
  static final Duration LONGEST = Duration.ofHours(12);

  private final SecurityContextRepository kept = new HttpSessionSecurityContextRepository();
  private final Clock clock;

  LiveContexts(Clock clock) {
    this.clock = clock;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    DeferredSecurityContext stored = kept.loadDeferredContext(request);
    return new DeferredSecurityContext() {
      private @Nullable SecurityContext found;

      @Override
      public SecurityContext get() {
        if (found == null) {
          found = ifFresh(stored.get(), request);
        }
        return found;
      }

      @Override
      public boolean isGenerated() {
        return stored.isGenerated();
      }
    };
  }

  private SecurityContext ifFresh(SecurityContext stored, HttpServletRequest request) {
    if (!(stored.getAuthentication() instanceof SignedInToken token) || isFresh(token)) {
      return stored;
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return SecurityContextHolder.createEmptyContext();
  }

  private boolean isFresh(SignedInToken token) {
    return token.since().plus(LONGEST).isAfter(clock.instant());
  }

  // Older callers only; the framework itself asks for the deferred one.
  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    kept.saveContext(context, request, response);
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return kept.containsContext(request);
  }
}
