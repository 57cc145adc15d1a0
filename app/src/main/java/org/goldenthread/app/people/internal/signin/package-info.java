/** Who is asking: accounts, passwords, sessions, and what every request must pass. */
@NullMarked
package org.goldenthread.app.people.internal.signin;

import org.jspecify.annotations.NullMarked;
