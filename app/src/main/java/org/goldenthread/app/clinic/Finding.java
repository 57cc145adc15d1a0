package org.goldenthread.app.clinic;

import java.time.LocalDate;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.spc.SpecialCause;
import org.goldenthread.scoring.spc.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Whether a curve turned, by the figures known on the day it was found.
 *
 * @param on that day
 * @param period the judged one
 * @param cause of the judged value; null where the pattern says nothing
 * @param targetMet whether a target that was missed at the agreement was met
 * @param rule name and version: "curve turned 1.0"
 */
public record Finding(
    LocalDate on,
    Turn.Verdict verdict,
    Period period,
    Turn.Pattern pattern,
    @Nullable SpecialCause cause,
    boolean targetMet,
    String rule) {}
