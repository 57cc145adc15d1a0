/** What the home pages show: one record per template, built for one rendering and then let go. */
@NullMarked
package org.goldenthread.app.home.web;

import org.jspecify.annotations.NullMarked;
