package org.goldenthread.intake.source;

import java.util.List;

/**
 * A workbook as any kind of file gives it.
 *
 * @param sheets those that are shown, in their order, as far as they hold rows
 * @param remarks what is to be said of the workbook as a whole
 */
record Workbook(List<SheetGrid> sheets, List<String> remarks) {
  Workbook {
    sheets = List.copyOf(sheets);
    remarks = List.copyOf(remarks);
  }

  /** Said of a sheet that its makers hid. */
  static String hidden(String sheet) {
    return ("Sheet \"%s\" is hidden and was not read. Unhide it and save again if it is part of the"
            + " plan")
        .formatted(sheet);
  }

  static final String MACROS =
      "The workbook carries macros. They were not run; what they would fill in is missing";

  static String withoutResult(String sheet, int formulas) {
    return ("Sheet \"%s\" has %,d formulas without a stored result; they were read as empty. Open it"
            + " in your office program and save it again")
        .formatted(sheet, formulas);
  }
}
