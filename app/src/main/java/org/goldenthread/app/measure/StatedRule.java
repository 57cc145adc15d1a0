package org.goldenthread.app.measure;

/**
 * A rule with what it is stated for.
 *
 * @param id of its row; a form carries it, so that two people notice each other
 */
public record StatedRule<R extends MeasureRule>(long id, RuleTarget target, R rule) {}
