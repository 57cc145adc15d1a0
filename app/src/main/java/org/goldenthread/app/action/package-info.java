/** Actions, everywhere the same: who does what by when, what became of it, and where from. */
@ApplicationModule(
    allowedDependencies = {"database", "audit", "shell", "people", "plan", "measure"})
@NullMarked
package org.goldenthread.app.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
