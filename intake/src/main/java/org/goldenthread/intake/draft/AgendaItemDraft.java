package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param meeting key of the meeting
 * @param number as printed, null when none is
 * @param section decision, discussion or information; null when the agenda is not divided so
 * @param title without its pages and notes of attachment; lines separated by LF
 * @param pages as printed ("7 - 12")
 * @param exemptParagraph the words that exempt it ("Paragraph 1 of Part 1 of Schedule 12A")
 * @param underTitle what stands below the title or in brackets after it
 */
public record AgendaItemDraft(
    String meeting,
    @Nullable String number,
    @Nullable String section,
    String title,
    @Nullable String author,
    @Nullable String pages,
    @Nullable String exemptParagraph,
    @Nullable String underTitle,
    SourcePlace place) {}
