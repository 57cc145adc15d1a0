package org.goldenthread.app.measure;

import java.time.LocalDate;
import org.goldenthread.scoring.Value;

/**
 * What a figure was reported as before it was corrected or taken out.
 *
 * @param figure id of the figure
 * @param until the day it was corrected
 * @param by post of who corrected it
 * @param reason why
 */
public record EarlierValue(long figure, Value value, LocalDate until, String by, String reason) {}
