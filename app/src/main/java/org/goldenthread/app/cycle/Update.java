package org.goldenthread.app.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a lead sent.
 *
 * @param sentOn the day it was sent, in London
 * @param by the post that sent it, or whom the link was made for
 * @param link id of the signed link it came by; null when somebody signed in sent it
 */
public record Update(
    long id, long request, Answer answer, LocalDate sentOn, String by, @Nullable Long link) {}
