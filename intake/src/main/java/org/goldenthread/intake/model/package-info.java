/**
 * The neutral model of a document: headings, paragraphs, lists and tables of cells, each with its
 * source line. Nothing here tells which kind of file it came from, and nothing above may ask.
 */
@NullMarked
package org.goldenthread.intake.model;

import org.jspecify.annotations.NullMarked;
