/** Pages on which a document is sent, looked at beside its source, corrected and accepted. */
@NullMarked
package org.goldenthread.app.home.bring.web;

import org.jspecify.annotations.NullMarked;
