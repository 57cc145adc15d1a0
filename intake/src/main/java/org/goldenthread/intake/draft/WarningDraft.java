package org.goldenthread.intake.draft;

/** Something a person should look at: what was found, where, and what became of it. */
public record WarningDraft(String message, SourcePlace place) {}
