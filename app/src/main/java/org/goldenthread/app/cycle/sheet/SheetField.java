package org.goldenthread.app.cycle.sheet;

import org.goldenthread.intake.sheet.FormColumn;

/**
 * One field of an answer as a column of a sheet.
 *
 * @param name of the form's field; a date's without its day, month and year
 */
public record SheetField(String name, FormColumn column) {}
