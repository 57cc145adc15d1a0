package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * A part of the document kept whole with its text because nothing reads it further yet: an agenda,
 * minutes, a committee report, narrative.
 *
 * @param kind agenda, minutes, report, improvement-plan, narrative, strategy, action-log, glossary
 * @param lastLine last line of the section
 */
public record SectionDraft(
    int order,
    String kind,
    @Nullable String heading,
    String text,
    SourcePlace place,
    int lastLine) {}
