package org.goldenthread.scoring;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of this module in one language, from {@code org/goldenthread/scoring/messages}.
 * Immutable. The machine's own language plays no part: a language without a file of its own gets
 * British English.
 */
public final class Words {

  /** British English. */
  public static final Words ENGLISH = in(Locale.UK);

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words for a language. */
  public static Words in(Locale locale) {
    return new Words(
        ResourceBundle.getBundle(
            "org.goldenthread.scoring.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * The text for a key with its arguments put in. Arguments are text, so that no number is ever
   * printed other than as published.
   */
  public String say(String key, String... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
