package org.goldenthread.app.people;

import java.text.Collator;
import java.util.Locale;

/** Names in the order British readers expect. */
final class EnglishOrder {
  static final Collator COLLATOR = Collator.getInstance(Locale.UK);

  private EnglishOrder() {}
}
