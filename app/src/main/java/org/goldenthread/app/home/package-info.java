/** What gathers across rooms: the partnership's front page and bringing a document in. */
@ApplicationModule(
    allowedDependencies = {
      "database",
      "audit",
      "shell",
      "people",
      "plan",
      "measure",
      "measure :: load",
      "action",
      "clinic",
      "meeting",
      "publish"
    })
@NullMarked
package org.goldenthread.app.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
