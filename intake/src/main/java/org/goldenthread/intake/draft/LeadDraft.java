package org.goldenthread.intake.draft;

/**
 * A lead as printed, before anybody matched it to a post, person, organisation, team or board.
 *
 * @param item key of the item
 * @param role strategic, lead-officer, delivery, strategy, unspecified
 */
public record LeadDraft(String item, String role, String name, SourcePlace place) {}
