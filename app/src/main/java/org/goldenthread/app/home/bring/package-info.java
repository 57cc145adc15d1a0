/** Bringing a document in: what was sent and is reviewed before anything of it is stored. */
@NullMarked
package org.goldenthread.app.home.bring;

import org.jspecify.annotations.NullMarked;
