/** The pages of rounds: what is due from a lead, the update form, signing off, locking. */
@NullMarked
package org.goldenthread.app.cycle.web;

import org.jspecify.annotations.NullMarked;
