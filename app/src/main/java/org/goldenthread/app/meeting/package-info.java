/** Meetings of boards: their papers as printed, what they resolved and what they asked for. */
@ApplicationModule(allowedDependencies = {"database", "audit", "shell", "people"})
@NullMarked
package org.goldenthread.app.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
