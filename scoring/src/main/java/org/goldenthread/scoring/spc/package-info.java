/**
 * Statistical process control: XmR charts, special causes, what the pattern and the outlook are in
 * words, and where a status disagrees with them.
 */
@NullMarked
package org.goldenthread.scoring.spc;

import org.jspecify.annotations.NullMarked;
