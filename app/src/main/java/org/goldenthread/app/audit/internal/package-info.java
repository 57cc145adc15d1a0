/** How evidence is sealed and checked. */
@NullMarked
package org.goldenthread.app.audit.internal;

import org.jspecify.annotations.NullMarked;
