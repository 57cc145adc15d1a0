/** Reading of tables that map a plan to outside frameworks, outcome by outcome. */
@NullMarked
package org.goldenthread.intake.crosswalk;

import org.jspecify.annotations.NullMarked;
