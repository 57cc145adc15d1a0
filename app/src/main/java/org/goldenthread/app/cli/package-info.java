/**
 * What a person types: {@code gt read}, {@code gt stats} and {@code gt demo}. The script {@code
 * ./gt} finds or builds what these need and calls them.
 */
@ApplicationModule(
    allowedDependencies = {
      "database",
      "audit",
      "shell",
      "people",
      "plan",
      "measure",
      "measure :: areas",
      "measure :: load",
      "search",
      "publish",
      "home"
    })
@NullMarked
package org.goldenthread.app.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
