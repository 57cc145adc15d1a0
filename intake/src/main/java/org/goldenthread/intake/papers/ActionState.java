package org.goldenthread.intake.papers;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How an action stands: open, done or discharged, by its own words before those of its log. */
final class ActionState {
  private static final String DONE_WORDS =
      "done|completed?|closed|achieved|actioned|finished|implemented|delivered";
  private static final int MOST = 4_000;
  private static final Pattern NOT_YET =
      Pattern.compile(
          "(?:not|to be|partially|partly|part|nearly|almost|being|yet to be|will be|\\d+% )\\s?(?:yet |fully )?(?:"
              + DONE_WORDS
              + "|discharged)\\b.*");
  private static final Pattern DISCHARGED =
      Pattern.compile(
          "(?s).*\\b(?:discharged?|no longer (?:required|needed|relevant)|withdrawn|superseded)\\b.*");
  private static final Pattern DONE =
      Pattern.compile(
          "(?s)(?:action |now |item |fully |this )?(?:(?:is|was|has been|been) )?(?:now )?(?:"
              + DONE_WORDS
              + "|propos(?:e|ed) (?:to close|closure)|[✓✔]|yes\\b)(?!\\w).*"
              + "|.*[-–.]\\s?(?:action |now )?(?:complete|completed|closed|done)\\W*"
              + "|.*\\baction (?:is )?(?:now )?(?:complete|completed|closed)\\b.*");

  private ActionState() {}

  /** What words say by themselves; null when they leave it open. */
  private static @Nullable String said(String words) {
    String own = words.length() > MOST ? words.substring(0, MOST) : words;
    String text = own.toLowerCase(Locale.ROOT).strip();
    if (NOT_YET.matcher(text).matches()) {
      return null;
    }
    if (DISCHARGED.matcher(text).matches() && !text.contains("not discharged")) {
      return "discharged";
    }
    return DONE.matcher(text).matches() ? "done" : null;
  }

  /**
   * The state.
   *
   * @param status what the column of statuses says, may be empty
   * @param update what the column of updates says, may be empty
   * @param log heading of the log, or null
   */
  static String of(String status, String update, @Nullable String log) {
    String own = (status + "\n" + update).toLowerCase(Locale.ROOT).strip();
    String said = said(status);
    String later = said(update);
    if ("discharged".equals(said) || "discharged".equals(later)) {
      return "discharged";
    }
    if (said != null || later != null) {
      return "done";
    }
    String heading = log == null ? "" : log.toLowerCase(Locale.ROOT);
    if (heading.matches(".*\\bdischarged\\b.*")) {
      return "discharged";
    }
    boolean closed =
        heading.matches(".*\\b(?:completed?|closed)\\b.*")
            && !heading.matches(".*\\b(?:open|outstanding|on-?going)\\b.*");
    return closed
            && !own.startsWith("ongoing")
            && !own.startsWith("on-going")
            && !own.startsWith("open")
        ? "done"
        : "open";
  }
}
