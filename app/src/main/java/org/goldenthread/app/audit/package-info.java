/**
 * The change record: who changed what, when and why, with the documents it rests on. Append-only,
 * written in the caller's transaction.
 */
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package org.goldenthread.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
