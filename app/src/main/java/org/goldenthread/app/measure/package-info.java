/** Measures, observations, tolerances and the marks the rules compute from them. */
@ApplicationModule(
    allowedDependencies = {"database", "audit", "shell", "shell :: chart", "people", "plan"})
@NullMarked
package org.goldenthread.app.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
