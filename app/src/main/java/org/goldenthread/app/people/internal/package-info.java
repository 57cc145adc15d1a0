/** How requests find their partnership. */
@NullMarked
package org.goldenthread.app.people.internal;

import org.jspecify.annotations.NullMarked;
