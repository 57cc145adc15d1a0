/**
 * Finding: one index over plans, measures, updates, actions, clinics and documents, made from their
 * rooms' rows.
 */
@ApplicationModule(
    allowedDependencies = {"database", "audit", "shell", "people", "plan", "measure"})
@NullMarked
package org.goldenthread.app.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
