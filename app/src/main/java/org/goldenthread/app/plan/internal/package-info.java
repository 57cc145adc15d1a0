/** How a plan is changed here: what it says, drafts of it, their difference and their approval. */
@NullMarked
package org.goldenthread.app.plan.internal;

import org.jspecify.annotations.NullMarked;
