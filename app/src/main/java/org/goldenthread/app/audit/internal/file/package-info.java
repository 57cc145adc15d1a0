/** What a file attached as evidence is, and whether it would run anything when it is opened. */
@NullMarked
package org.goldenthread.app.audit.internal.file;

import org.jspecify.annotations.NullMarked;
