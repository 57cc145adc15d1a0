package org.goldenthread.app.people;

import java.util.List;

/**
 * What keeps something from being saved.
 *
 * @param field name of the field to change
 * @param key of the message that says what to do
 */
public record Problem(String field, String key, List<Object> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  static Problem of(String field, String key, Object... arguments) {
    return new Problem(field, key, List.of(arguments));
  }
}
