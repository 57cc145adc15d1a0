package org.goldenthread.app.cycle;

import org.jspecify.annotations.Nullable;

/**
 * What of an update can be worded anew for reports.
 *
 * @param headline one sentence, at most {@link Answer#HEADLINE} characters
 * @param newText what is new this time; null for nothing
 * @param background what still holds; null for nothing
 */
public record Words(String headline, @Nullable String newText, @Nullable String background) {
  public Words {
    if (headline.isBlank() || headline.length() > Answer.HEADLINE) {
      throw new IllegalArgumentException("headline of " + headline.length() + " characters");
    }
  }
}
