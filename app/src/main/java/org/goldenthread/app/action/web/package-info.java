/** Pages of actions: the list, one action, and the forms that add, change and finish them. */
@NullMarked
package org.goldenthread.app.action.web;

import org.jspecify.annotations.NullMarked;
