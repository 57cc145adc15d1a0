package org.goldenthread.app.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language the program can speak. */
public enum Language {
  ENGLISH("en-GB"),
  WELSH("cy");

  private final Locale locale;
  private final DateTimeFormatter day;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
  }

  /** The language of a two-letter code; English when we do not speak it. */
  public static Language of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElse(ENGLISH);
  }

  /** What the reader of the current request chose; English outside a request. */
  static Language ofReader() {
    LocaleContext context = LocaleContextHolder.getLocaleContext();
    Locale chosen = context == null ? null : context.getLocale();
    return chosen == null ? ENGLISH : of(chosen.getLanguage());
  }

  /** Two letters, as in a cookie and in the name of a file: "cy". */
  public String code() {
    return locale.getLanguage();
  }

  /** Value of an HTML {@code lang}: "en-GB". */
  public String tag() {
    return locale.toLanguageTag();
  }

  public Locale locale() {
    return locale;
  }

  /** A date as screens show it: 30 September 2009, 30 Medi 2009. */
  public String day(LocalDate date) {
    return day.format(date);
  }

  /** The other language, which a page offers to go on in. */
  public Language other() {
    return this == ENGLISH ? WELSH : ENGLISH;
  }
}
