package org.goldenthread.app.measure.load;

import java.util.List;
import org.goldenthread.intake.data.RefusedRow;
import org.jspecify.annotations.Nullable;

/**
 * What became of a load, or would become of it.
 *
 * @param load id of the load; null when nothing was stored
 * @param list whether it is a list of areas or of neighbours: then the numbers are of these, not of
 *     figures
 * @param added figures that stood nowhere before
 * @param changed figures that stood otherwise before
 * @param remarked figures beside which only the marks of their publisher stood otherwise
 * @param unchanged figures that stood just so
 * @param refused how many rows were refused
 * @param fingerprint of what was found: the same file finding the same has the same
 * @param refusals the first of them
 * @param unknownMeasures references of measures that are not known, at most the first hundred
 * @param unknownAreas codes of areas that are not known, at most the first hundred
 * @param createdMeasures references of measures that were made, or would be
 * @param createdAreas codes of areas that were made, or would be
 */
public record LoadOutcome(
    @Nullable Long load,
    boolean list,
    long added,
    long changed,
    long remarked,
    long unchanged,
    long refused,
    String fingerprint,
    List<RefusedRow> refusals,
    List<String> unknownMeasures,
    List<String> unknownAreas,
    List<String> createdMeasures,
    List<String> createdAreas) {

  public LoadOutcome {
    refusals = List.copyOf(refusals);
    unknownMeasures = List.copyOf(unknownMeasures);
    unknownAreas = List.copyOf(unknownAreas);
    createdMeasures = List.copyOf(createdMeasures);
    createdAreas = List.copyOf(createdAreas);
  }

  /** Whether anything was stored. */
  public boolean isStored() {
    return load != null;
  }
}
