package org.goldenthread.intake.papers;

import java.util.regex.Pattern;

/** Words that say what somebody was at a meeting, not where they work. */
final class RoleWords {
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)(?:in the chair|(?:the\\s|acting\\s|joint\\s|independent\\s)?(?:vice|deputy|co)?[- ]?"
              + "chair(?:man|woman|person)?|(?:independent\\s|senior\\s|lay\\s|co-opted\\s|board\\s"
              + "|voting\\s|non-voting\\s|ex[- ]officio\\s)?(?:members?|advis[eo]rs?|observers?)"
              + "|participating observer|(?:as\\s)?substitute|deputy|support|clerk|secretary|presenter"
              + "|guest|invitee|minutes?|notes|minute[- ]taker|note[- ]taker|minuting|minutes? secretary"
              + "|cabinet member|lead member|executive member|mayor|co-optee"
              + "|(?:in attendance|agenda item|items?|for items?|until|from|part|via|online|virtual|by)\\b.*"
              + "|(?:deput(?:y|ising)|substitut(?:e|ing)|standing in|on behalf of|representing|for|vice)\\b.{1,80}"
              + "|nominated deput.*)");

  private RoleWords() {}

  static boolean isRole(String text) {
    return text.length() <= 120 && ROLE.matcher(text.strip()).matches();
  }
}
