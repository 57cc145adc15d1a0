/** Plans with their levels, items, leads, statuses, links, crosswalks and published totals. */
@ApplicationModule(allowedDependencies = {"database", "audit", "shell", "people"})
@NullMarked
package org.goldenthread.app.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
