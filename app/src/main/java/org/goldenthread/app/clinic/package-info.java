/** Performance clinics: why, what now, and whether the curve turned. */
@ApplicationModule(
    allowedDependencies = {
      "database",
      "audit",
      "shell",
      "shell :: chart",
      "people",
      "plan",
      "measure",
      "measure :: series",
      "measure :: assess",
      "action",
      "cycle :: exceptions"
    })
@NullMarked
package org.goldenthread.app.clinic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
