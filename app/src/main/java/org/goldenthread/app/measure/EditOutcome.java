package org.goldenthread.app.measure;

/** What became of an edit. */
public sealed interface EditOutcome {

  /**
   * It is in the record.
   *
   * @param slug the measure's address from now on; empty when no measure's
   */
  record Saved(String slug) implements EditOutcome {}

  /** Nothing was saved. */
  enum Refused implements EditOutcome {
    /** Somebody else saved another version since the form was opened. */
    OVERTAKEN,
    /** Another measure in use has the reference. */
    REFERENCE_TAKEN,
    /** The measure has such a figure of this period; it can be corrected. */
    FIGURE_EXISTS,
    /** The measure would be worked out from itself. */
    NEEDS_ITSELF,
    /** The measure has figures that are entered, so none can be worked out. */
    HAS_FIGURES,
    /** The measure is worked out, so no figure can be entered. */
    WORKED_OUT,
    /** What was sent is what stands already. */
    NOTHING_CHANGED
  }
}
