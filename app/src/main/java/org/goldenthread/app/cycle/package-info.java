/**
 * Reporting rounds: what is asked of whom, what they answered and judged, and who signed it off.
 */
@ApplicationModule(
    allowedDependencies = {
      "database",
      "audit",
      "shell",
      "people",
      "plan",
      "measure",
      "measure :: assess",
      "measure :: series"
    })
@NullMarked
package org.goldenthread.app.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
