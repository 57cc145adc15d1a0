package org.goldenthread.app.cycle.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.sheet.SheetReading.RefusedCell;
import org.goldenthread.app.people.KeyedDigest;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.intake.sheet.FilledSheet;

/** Reads the rows below a head: each known by its key, whatever its place. */
final class SheetReader {
  static final int LONGEST_SHOWN = 80;

  private final Round round;
  private final FilledSheet sheet;
  private final SheetHead head;
  private final KeyedDigest digest;
  private final Messages messages;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<RefusedCell> refused = new ArrayList<>();

  SheetReader(
      Round round, FilledSheet sheet, SheetHead head, KeyedDigest digest, Messages messages) {
    this.round = round;
    this.sheet = sheet;
    this.head = head;
    this.digest = digest;
    this.messages = messages;
  }

  SheetReading read(List<SheetField> fields) {
    List<String> missing = missing(fields);
    var ours = new HashSet<>(columns.values());
    for (String own : List.of("key", "ref", "item", "last", "last-status", "parts")) {
      ours.add(head.own(own));
    }
    List<String> others = head.others(ours);
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing);
      return SheetReading.unusable(
          others.isEmpty()
              ? messages.text("cycle.sheet.missing", names)
              : messages.text("cycle.sheet.renamed", names, String.join(", ", others)));
    }
    List<SheetReading.Row> rows = rows();
    return new SheetReading(
        null,
        sheet.name(),
        once(rows),
        refused,
        others.isEmpty()
            ? List.of()
            : List.of(messages.text("cycle.sheet.others", String.join(", ", others))));
  }

  /** Finds where each field stands; a part's status is missing where no item has such a part. */
  private List<String> missing(List<SheetField> fields) {
    var missing = new ArrayList<String>();
    if (head.own("key") < 0) {
      missing.add(messages.text("cycle.sheet.column.key"));
    }
    for (SheetField field : fields) {
      int column = head.column(field.column().name());
      if (column >= 0) {
        columns.put(field.name(), column);
      } else if (!field.name().contains("-of-")) {
        missing.add(field.column().name());
      }
    }
    return missing;
  }

  private List<SheetReading.Row> rows() {
    var rows = new ArrayList<SheetReading.Row>();
    for (FilledSheet.Row row : sheet.rows()) {
      if (row.number() > head.row()) {
        row(row).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private Optional<SheetReading.Row> row(FilledSheet.Row row) {
    String written = row.cell(head.own("key"));
    if (written.isEmpty()) {
      refuse(row.number(), "", first(row), messages.text("cycle.sheet.no-key"));
      return Optional.empty();
    }
    Optional<RowKey> key = RowKey.read(written);
    if (key.isPresent() && !key.get().round().equals(round.slug())) {
      refuse(row.number(), keyColumn(), written, messages.text("cycle.sheet.other-round"));
      return Optional.empty();
    }
    if (key.isEmpty() || !key.get().isSigned(written, round, digest)) {
      refuse(row.number(), keyColumn(), written, messages.text("cycle.sheet.changed-key"));
      return Optional.empty();
    }
    return Optional.of(of(row, key.get()));
  }

  private SheetReading.Row of(FilledSheet.Row row, RowKey key) {
    var cells = new HashMap<String, String>();
    var letters = new HashMap<String, String>();
    columns.forEach(
        (field, column) -> {
          letters.put(field, FilledSheet.letter(column));
          if (!row.cell(column).isEmpty()) {
            cells.put(field, row.cell(column));
          }
        });
    int title = head.own("item");
    return new SheetReading.Row(
        row.number(), key, title < 0 ? "" : row.cell(title), cells, letters);
  }

  /** Rows of one item twice are refused both: which of them counts is not for us to say. */
  private List<SheetReading.Row> once(List<SheetReading.Row> rows) {
    Map<String, List<SheetReading.Row>> byItem = new LinkedHashMap<>();
    rows.forEach(r -> byItem.computeIfAbsent(r.key().item(), i -> new ArrayList<>()).add(r));
    var once = new ArrayList<SheetReading.Row>();
    for (List<SheetReading.Row> same : byItem.values()) {
      Set<Map<String, String>> said = new HashSet<>();
      same.forEach(r -> said.add(r.cells()));
      if (said.size() == 1) {
        once.add(same.get(0));
      } else {
        String numbers =
            String.join(", ", same.stream().map(r -> Integer.toString(r.number())).toList());
        same.forEach(
            r -> refuse(r.number(), "", r.title(), messages.text("cycle.sheet.twice", numbers)));
      }
    }
    return once;
  }

  private String keyColumn() {
    int key = head.own("key");
    return FilledSheet.letter(key) + " " + messages.text("cycle.sheet.column.key");
  }

  private static String first(FilledSheet.Row row) {
    return row.cells().entrySet().stream()
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .orElse("");
  }

  private void refuse(int row, String column, String value, String expected) {
    refused.add(new RefusedCell(sheet.name(), row, column, cut(value), expected));
  }

  static String cut(String value) {
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN - 1) + "…";
  }
}
