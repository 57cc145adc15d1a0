/**
 * The database as a room: the embedded server, its two roles, migrations room by room, and the one
 * place where a transaction is tied to a partnership.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.goldenthread.app.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
