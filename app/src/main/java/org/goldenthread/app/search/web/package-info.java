/** The search page: one record per template, built for one rendering and then let go. */
@NullMarked
package org.goldenthread.app.search.web;

import org.jspecify.annotations.NullMarked;
