package org.goldenthread.intake.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that papers are of, or that they announce.
 *
 * @param key unique within the reading
 * @param board who meets; null when the papers do not say
 * @param date null when none is printed
 * @param dateAsPrinted differs from {@code date} where a year was left out or misprinted
 * @param kind agenda, minutes or future; of a meeting with both, the first
 */
public record MeetingDraft(
    String key,
    @Nullable String board,
    @Nullable LocalDate date,
    @Nullable String dateAsPrinted,
    @Nullable String time,
    @Nullable String venue,
    String kind,
    SourcePlace place) {}
