package org.goldenthread.scoring.status;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A status and when it is given.
 *
 * @param status as its scheme names it
 * @param conditions all must hold; none means "otherwise"
 */
public record Band(String status, List<Condition> conditions) {

  static final String OTHERWISE = "otherwise";
  static final String AND = " and ";

  public Band {
    if (status.isBlank() || !status.equals(status.strip()) || status.matches("(?s).*[:\\n\\r].*")) {
      throw new IllegalArgumentException("status must be one name without colon, was " + status);
    }
    conditions = List.copyOf(conditions);
  }

  /** Whether it is given where no band before it is. */
  public boolean isOtherwise() {
    return conditions.isEmpty();
  }

  /** The conditions as they stand in the text of a rule: the printed criterion of the status. */
  public String criterion() {
    return isOtherwise()
        ? OTHERWISE
        : conditions.stream().map(Condition::text).collect(Collectors.joining(AND));
  }
}
