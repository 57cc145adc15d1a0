/** How the shell answers errors, sets headers and serves assets. */
@NullMarked
package org.goldenthread.app.shell.internal;

import org.jspecify.annotations.NullMarked;
