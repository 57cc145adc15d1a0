/** The report of a round as page, to print and as a table. */
@NullMarked
package org.goldenthread.app.cycle.report.web;

import org.jspecify.annotations.NullMarked;
