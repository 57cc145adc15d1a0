/** What the plan pages show: one record per template, built for one rendering and then let go. */
@NullMarked
package org.goldenthread.app.plan.web;

import org.jspecify.annotations.NullMarked;
