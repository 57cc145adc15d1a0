package org.goldenthread.scoring.status;

import java.util.Map;
import org.goldenthread.scoring.Against;
import org.jspecify.annotations.Nullable;

/**
 * What a status rule is given.
 *
 * @param value null when there is none
 * @param references what can be compared with; one that is not known is left out. Where the goal is
 *     a range, that range is the target
 * @param goal null when not known
 */
public record StatusInputs(
    @Nullable StatusValue value, Map<Against, StatusValue> references, @Nullable Goal goal) {

  public StatusInputs {
    references = Map.copyOf(references);
  }
}
