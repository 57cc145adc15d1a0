/**
 * Files into the neutral model: what a file is, is decided by its content; what cannot be read is
 * refused with one message. The only package that knows of Markdown, HTML, CSV, Word, Excel or
 * OpenDocument.
 */
@NullMarked
package org.goldenthread.intake.source;

import org.jspecify.annotations.NullMarked;
