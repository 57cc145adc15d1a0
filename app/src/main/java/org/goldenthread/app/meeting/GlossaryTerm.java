package org.goldenthread.app.meeting;

/** An entry of a document's glossary. */
public record GlossaryTerm(String abbreviation, String meaning, Printed printed) {}
