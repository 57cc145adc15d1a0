/**
 * Reading documents as they are: a neutral model of headings, paragraphs, lists and tables, and on
 * top recognisers that go by what the tables say. No database, no web. What comes out is a {@link
 * org.goldenthread.intake.Reading}: a draft nobody has accepted yet.
 */
@NullMarked
package org.goldenthread.intake;

import org.jspecify.annotations.NullMarked;
