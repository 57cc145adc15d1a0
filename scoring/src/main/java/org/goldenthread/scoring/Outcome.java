package org.goldenthread.scoring;

/** What a rule says. Every kind of outcome has one member for "cannot say". */
public sealed interface Outcome permits TargetOutcome, Direction, Mark {

  /** The sign the published tables print, "N/A" for cannot say, empty where they have none. */
  String sign();

  /** Name of the outcome in the messages file. */
  String key();

  /** Whether the rule could not say; the assessment then gives the reason. */
  default boolean isCannotSay() {
    return key().endsWith(".cannot-say");
  }

  /** Sign and word together, so that neither colour nor shape alone carries it. */
  default String headline(Words words) {
    String word = words.say(key());
    return isCannotSay() || sign().isEmpty() ? word : sign() + " " + word;
  }
}
