package org.goldenthread.app.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has been asked already while one page is read. A reading shows the record as of one moment,
 * so a question asked twice within it has one answer, and the second journey to the database can be
 * spared. Nothing outlives the reading.
 */
public final class Reading {
  private final Map<List<Object>, Object> answers = new HashMap<>();

  private Reading() {}

  /**
   * The answer to a question, asked once in a reading of {@link Tenancy#read}, and every time
   * outside of one: who writes must see what they wrote.
   *
   * @param ask asks the database; what it returns is shared and must not be changed
   * @param question who asks, and everything the answer depends on
   */
  @SuppressWarnings("unchecked") // A question is asked by one method, with one kind of answer.
  public static <T> T once(Supplier<T> ask, Object... question) {
    var reading = (Reading) TransactionSynchronizationManager.getResource(Reading.class);
    if (reading == null) {
      return ask.get();
    }
    List<Object> key = List.of(question);
    Object known = reading.answers.get(key);
    if (known == null) {
      known = ask.get();
      reading.answers.put(key, known);
    }
    return (T) known;
  }

  /**
   * Does work during which questions are remembered.
   *
   * @param known by question, what has been answered before the work begins
   */
  static <T> T during(Map<List<Object>, Object> known, Supplier<T> work) {
    var reading = new Reading();
    reading.answers.putAll(known);
    TransactionSynchronizationManager.bindResource(Reading.class, reading);
    try {
      return work.get();
    } finally {
      TransactionSynchronizationManager.unbindResource(Reading.class);
    }
  }
}
