/** The pages of signing in and of one's account. */
@NullMarked
package org.goldenthread.app.people.web;

import org.jspecify.annotations.NullMarked;
