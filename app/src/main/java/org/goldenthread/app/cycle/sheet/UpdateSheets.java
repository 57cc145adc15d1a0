package org.goldenthread.app.cycle.sheet;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.people.KeyedDigest;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.sheet.FilledSheet;
import org.goldenthread.intake.sheet.FilledSheets;
import org.goldenthread.intake.sheet.FormColumn;
import org.goldenthread.intake.sheet.FormSheet;
import org.goldenthread.intake.sheet.FormSheetWriter;
import org.springframework.stereotype.Component;

/** Writes what is asked as an .xlsx file, and reads it back by the keys of its rows. */
@Component
public class UpdateSheets {
  /** Head rows stand among the first; below that a text is no head. */
  private static final int DEEPEST_HEAD = 20;

  private static final int KEY_WIDTH = 8;
  private static final int REF_WIDTH = 10;
  private static final int TEXT_WIDTH = 40;
  private static final int STATUS_WIDTH = 20;

  private final KeyedDigest digest;
  private final Messages messages;

  public UpdateSheets(KeyedDigest digest, Messages messages) {
    this.digest = digest;
    this.messages = messages;
  }

  /** The file for somebody to fill in. */
  public byte[] write(
      Round round, List<SheetField> fields, List<SheetRow> rows, List<String> notes) {
    boolean parts = rows.stream().anyMatch(r -> !r.parts().isEmpty());
    var columns = new ArrayList<FormColumn>();
    columns.add(FormColumn.fixed(text("key"), KEY_WIDTH));
    columns.add(FormColumn.fixed(text("ref"), REF_WIDTH));
    columns.add(FormColumn.fixed(text("item"), TEXT_WIDTH));
    columns.add(FormColumn.fixed(text("last"), TEXT_WIDTH));
    columns.add(FormColumn.fixed(text("last-status"), STATUS_WIDTH));
    if (parts) {
      columns.add(FormColumn.fixed(text("parts"), STATUS_WIDTH));
    }
    fields.forEach(field -> columns.add(field.column()));
    return FormSheetWriter.write(
        new FormSheet(
            messages.text("cycle.sheet.sheet"),
            columns,
            rows.stream().map(row -> cells(round, fields, row, parts)).toList(),
            messages.text("cycle.sheet.notes"),
            notes));
  }

  private List<String> cells(Round round, List<SheetField> fields, SheetRow row, boolean parts) {
    var cells = new ArrayList<String>();
    var key = new RowKey(round.slug(), row.item(), RowKey.fingerprint(row.cells()));
    cells.add(key.written(round, digest));
    cells.addAll(List.of(row.ref(), row.title(), row.last(), row.lastStatus()));
    if (parts) {
      cells.add(row.parts());
    }
    fields.forEach(field -> cells.add(row.cells().getOrDefault(field.name(), "")));
    return cells;
  }

  /**
   * Reads a file that came back.
   *
   * @param fields every field a row can have
   * @throws RefusedDocumentException when it is no .xlsx file, or too large
   */
  public SheetReading read(Round round, List<SheetField> fields, String name, byte[] bytes)
      throws RefusedDocumentException {
    for (FilledSheet sheet : FilledSheets.read(name, bytes)) {
      for (FilledSheet.Row row : sheet.rows()) {
        if (row.number() > DEEPEST_HEAD) {
          break;
        }
        if (SheetHead.isHead(row, text("key"), fields)) {
          return new SheetReader(round, sheet, new SheetHead(row, messages), digest, messages)
              .read(fields);
        }
      }
    }
    return SheetReading.unusable(messages.text("cycle.sheet.no-head", name, text("key")));
  }

  private String text(String column) {
    return messages.text("cycle.sheet.column." + column);
  }
}
