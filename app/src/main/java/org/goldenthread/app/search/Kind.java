package org.goldenthread.app.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing is found; the filter of the page. */
public enum Kind {
  ITEMS,
  MEASURES,
  UPDATES,
  ACTIONS,
  CLINICS,
  MEETINGS,
  MINUTES,
  DOCUMENTS;

  /** As addresses and the database name it: {@code items}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind an address names, if it names one. */
  public static Optional<Kind> of(String slug) {
    return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }
}
