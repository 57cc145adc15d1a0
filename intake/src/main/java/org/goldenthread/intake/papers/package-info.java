/**
 * Papers of meetings: agendas, minutes with their attendance, resolutions and actions, reports by
 * section, version tables, glossaries and improvement plans. What is read here is kept whole in the
 * document's sections too.
 */
@NullMarked
package org.goldenthread.intake.papers;

import org.jspecify.annotations.NullMarked;
