package org.goldenthread.intake.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A workbook that people fill in: a sheet with a head and a row for each thing, and a sheet of
 * notes.
 *
 * @param title name of the first sheet, 31 characters at most
 * @param rows a text for each column; empty for an empty cell
 * @param notesTitle name of the second sheet
 */
public record FormSheet(
    String title,
    List<FormColumn> columns,
    List<List<String>> rows,
    String notesTitle,
    List<String> notes) {

  /** Most characters a cell can hold. */
  public static final int LONGEST = 32_767;

  /** What no cell can hold: XML has no way to write it. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]");

  public FormSheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            row.size() + " cells for " + columns.size() + " columns");
      }
    }
  }

  /** A text as a cell can hold it, and as it comes back. */
  public static String cell(String text) {
    String clean = UNWRITABLE.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST).strip();
  }
}
