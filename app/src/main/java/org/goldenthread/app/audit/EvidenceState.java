package org.goldenthread.app.audit;

import org.jspecify.annotations.Nullable;

/**
 * How far a partnership's record is sealed.
 *
 * @param sealedChanges changes that a seal covers
 * @param sealedRows rows those made, the changes themselves included
 * @param unsealedChanges changes that wait for the sealer, as a rule for less than a second
 * @param newest the newest seal, null when nothing was sealed yet
 */
public record EvidenceState(
    long sealedChanges, long sealedRows, long unsealedChanges, @Nullable Seal newest) {}
