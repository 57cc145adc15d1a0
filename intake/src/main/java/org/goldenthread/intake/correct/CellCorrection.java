package org.goldenthread.intake.correct;

/**
 * What one field of an item says, in a person's words and not as it was read.
 *
 * @param item key of the item in the reading
 * @param value empty for nothing; of leads one a line
 */
public record CellCorrection(String item, Field field, String value) {

  /** What of an item can be corrected. */
  public enum Field {
    REFERENCE,
    TEXT,
    LEADS,
    DUE,
    TARGET,
    STATUS,
    PROGRESS,
    SUPPORTING_DATA,
    NOTE
  }

  public CellCorrection {
    value = value.strip();
    if (field == Field.TEXT && value.isEmpty()) {
      throw new IllegalArgumentException("text of " + item + " must not be empty");
    }
  }
}
