package org.goldenthread.intake.draft;

/** An entry of a glossary. */
public record AbbreviationDraft(String abbreviation, String meaning, SourcePlace place) {}
