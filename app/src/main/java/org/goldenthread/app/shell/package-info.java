/** What every page shares: layout, components, messages, errors. Imports no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.goldenthread.app.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
