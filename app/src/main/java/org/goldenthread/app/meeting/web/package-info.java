/** Pages of meetings. */
@NullMarked
package org.goldenthread.app.meeting.web;

import org.jspecify.annotations.NullMarked;
