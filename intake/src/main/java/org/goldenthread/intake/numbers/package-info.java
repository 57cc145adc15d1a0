/**
 * Numbers printed in cells and prose: what they measure, for which period, whether actual, planned
 * or national, and the places where a document says that there is none.
 */
@NullMarked
package org.goldenthread.intake.numbers;

import org.jspecify.annotations.NullMarked;
