package org.goldenthread.app.cycle.asking;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Message ids of our mail. They name the partnership, so that one that comes back is known. */
final class MessageIds {
  private static final Pattern OURS =
      Pattern.compile("<gt\\.([1-9][0-9]{0,8})\\.[0-9a-f-]{36}@[^<>\\s]+>");

  private MessageIds() {}

  /** With its angle brackets. */
  static String make(int partnership, UUID key, String domain) {
    return "<gt." + partnership + "." + key + "@" + domain + ">";
  }

  /** The partnership of one of our ids; empty for any other. */
  static OptionalInt partnership(String messageId) {
    Matcher matcher = OURS.matcher(messageId);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
