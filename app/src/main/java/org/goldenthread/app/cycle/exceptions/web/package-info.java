/** The pages of exceptions: seen, acknowledged, and by which rules they are found. */
@NullMarked
package org.goldenthread.app.cycle.exceptions.web;

import org.jspecify.annotations.NullMarked;
