/** Reports made from the record: the progress report and its downloads. */
@ApplicationModule(
    allowedDependencies = {"database", "audit", "shell", "people", "plan", "measure", "cycle"})
@NullMarked
package org.goldenthread.app.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
