/**
 * What the publish pages show: one record per template, built for one rendering and then let go.
 */
@NullMarked
package org.goldenthread.app.publish.web;

import org.jspecify.annotations.NullMarked;
