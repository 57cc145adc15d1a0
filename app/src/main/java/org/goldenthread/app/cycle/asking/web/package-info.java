/** Pages behind a signed link, and the officer's page of mail. */
@NullMarked
package org.goldenthread.app.cycle.asking.web;

import org.jspecify.annotations.NullMarked;
