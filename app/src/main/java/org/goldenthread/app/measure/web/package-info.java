/**
 * What the measure pages show: one record per template, built for one rendering and then let go.
 */
@NullMarked
package org.goldenthread.app.measure.web;

import org.jspecify.annotations.NullMarked;
