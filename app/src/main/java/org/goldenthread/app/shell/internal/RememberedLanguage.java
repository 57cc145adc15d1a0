package org.goldenthread.app.shell.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.goldenthread.app.shell.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language {@link ChosenLanguage} remembered; English for who never chose. */
final class RememberedLanguage implements LocaleResolver {

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
