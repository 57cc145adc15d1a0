/**
 * Reading of plans: their levels, items, leads, dates, figures and references to each other, from
 * tables, headings and lists.
 */
@NullMarked
package org.goldenthread.intake.plan;

import org.jspecify.annotations.NullMarked;
