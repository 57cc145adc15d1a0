/** What the room of clinics answers to the rooms before it. */
@NullMarked
package org.goldenthread.app.clinic.internal;

import org.jspecify.annotations.NullMarked;
