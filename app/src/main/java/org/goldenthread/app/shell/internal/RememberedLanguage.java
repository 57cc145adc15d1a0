package org.goldenthread.app.shell.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.goldenthread.app.shell.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.util.WebUtils;

/** The language {@link ChosenLanguage} remembered; English for who never chose. */
final class RememberedLanguage implements LocaleContextResolver {

  /** Found once a request: every text of a page asks for it. */
  @Override
  public LocaleContext resolveLocaleContext(HttpServletRequest request) {
    return new SimpleLocaleContext(resolveLocale(request));
  }

  @Override
  public void setLocaleContext(
      HttpServletRequest request,
      @Nullable HttpServletResponse response,
      @Nullable LocaleContext context) {
    setLocale(request, response, context == null ? null : context.getLocale());
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Cookie chosen = WebUtils.getCookie(request, ChosenLanguage.COOKIE);
    return Language.of(chosen == null ? "" : chosen.getValue()).locale();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the language is chosen by ChosenLanguage");
  }
}
