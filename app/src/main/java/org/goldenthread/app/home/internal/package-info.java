/** What the pages across rooms need behind them. */
@NullMarked
package org.goldenthread.app.home.internal;

import org.jspecify.annotations.NullMarked;
