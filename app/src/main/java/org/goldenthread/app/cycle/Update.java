package org.goldenthread.app.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a lead sent.
 *
 * @param answer in the lead's own words
 * @param reported the same as reports show it: in the officer's words where they stand
 * @param wording the officer's words, also while the lead objects; null when there are none
 * @param sentOn the day it was sent, in London
 * @param by the post that sent it, or whom the link was made for
 * @param insteadOf the party that was away and for which somebody else sent it; null for nobody
 * @param link id of the signed link it came by; null when somebody signed in sent it
 */
public record Update(
    long id,
    long request,
    Answer answer,
    Answer reported,
    @Nullable Wording wording,
    LocalDate sentOn,
    String by,
    @Nullable Long insteadOf,
    @Nullable Long link) {}
