/** Partnerships, organisations, boards and posts as printed. */
@ApplicationModule(allowedDependencies = {"database", "audit", "shell"})
@NullMarked
package org.goldenthread.app.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
