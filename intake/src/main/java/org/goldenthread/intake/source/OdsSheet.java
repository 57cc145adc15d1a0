package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an OpenDocument spreadsheet: its cells hold what they show. */
final class OdsSheet {
  private static final int MOST_SPANNED = 100_000;

  /** Names of a sheet and two of its cells. */
  private static final int LONGEST_RANGE = 300;

  private static final String CELL = "table-cell";
  private static final Pattern COMPARES =
      Pattern.compile("(?:cell-content\\(\\)\\s*)?(=|!=|<=|>=|<|>)\\s*(\"[^\"]*\"|-?[0-9.]+%?)");
  private static final Pattern SAYS =
      Pattern.compile("(contains-text|begins-with|ends-with)\\((\"[^\"]*\")\\)");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:cell-content-is-)?between\\(\\s*(-?[0-9.]+)\\s*,\\s*(-?[0-9.]+)\\s*\\)");

  private final Xml xml;
  private final OdfStyles styles;
  private final Budget budget;
  private final SheetGrid grid;
  private final FillRules rules = new FillRules();
  private final Map<String, SheetStyle> looks = new HashMap<>();
  private int row;
  private int column;

  OdsSheet(String name, Xml xml, OdfStyles styles, Budget budget) {
    this.grid = new SheetGrid(name);
    this.xml = xml;
    this.styles = styles;
    this.budget = budget;
  }

  SheetGrid read() throws XMLStreamException, UnreadableException {
    parts();
    rules.apply(grid);
    return grid;
  }

  private void parts() throws XMLStreamException, UnreadableException {
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      switch (at) {
        case "table-column" -> column();
        case "table-row" -> row();
        case "table-columns",
            "table-header-columns",
            "table-column-group",
            "table-rows",
            "table-header-rows",
            "table-row-group",
            "conditional-formats" ->
            parts();
        case "conditional-format" -> colouring();
        default -> {}
      }
    }
  }

  private boolean isHidden() {
    return !xml.attribute("visibility", "visible").equals("visible");
  }

  private static int times(int number) {
    return Math.max(1, number);
  }

  private void column() {
    int times = times(xml.number("number-columns-repeated", 1));
    for (int i = 0; isHidden() && i < times && column + i < SheetGrid.MOST_COLUMNS; i++) {
      grid.hiddenColumns().add(column + i);
    }
    column = Math.min(MOST_SPANNED, column + Math.min(MOST_SPANNED, times));
  }

  private void row() throws XMLStreamException, UnreadableException {
    boolean hidden = isHidden();
    int times = times(xml.number("number-rows-repeated", 1));
    List<SheetCell> cells = new ArrayList<>();
    int at = 0;
    int depth = xml.depth();
    for (String name = xml.next(depth); name != null; name = xml.next(depth)) {
      if (name.equals(CELL) || name.equals("covered-table-cell")) {
        at += cell(at, cells);
      }
    }
    boolean anyText = cells.stream().anyMatch(c -> !c.isEmpty());
    for (int i = 0; anyText && i < times; i++) {
      SheetGrid.Row read = new SheetGrid.Row(row + i + 1, cells);
      grid.add(read, hidden);
      if (grid.isTooWide()) {
        break;
      }
      budget.take(grid.name(), read);
    }
    row = Math.min(row + times, Integer.MAX_VALUE / 4);
  }

  /** Reads a cell and gives how many columns it stands for. */
  private int cell(int at, List<SheetCell> into) throws XMLStreamException, UnreadableException {
    String styleName = xml.attribute("style-name");
    SheetStyle style = looks.computeIfAbsent(String.valueOf(styleName), n -> look(styleName));
    int times = Math.min(MOST_SPANNED, times(xml.number("number-columns-repeated", 1)));
    int across = Math.min(MOST_SPANNED, times(xml.number("number-columns-spanned", 1)));
    int down = Math.min(MOST_SPANNED, times(xml.number("number-rows-spanned", 1)));
    double number = number(xml.attribute("value"));
    if (across > 1 || down > 1) {
      grid.merge(new CellRangeAddress(row, row + down - 1, at, at + across - 1));
    }
    List<RichText.Stretch> stretches = new ArrayList<>();
    int depth = xml.depth();
    for (String name = xml.next(depth); name != null; name = xml.next(depth)) {
      if (name.equals("p")) {
        OdfText.rich(xml, styles, stretches);
      } else if (name.equals("annotation")) {
        grid.comment(row + 1, at, annotation());
      }
    }
    RichText text = RichText.of(stretches);
    for (int i = 0; i < times && at + i <= SheetGrid.MOST_COLUMNS; i++) {
      SheetCell cell = new SheetCell(at + i, text, number, style, style.fill());
      if (!cell.isEmpty() || cell.fill() != null && at + i < SheetGrid.MOST_COLUMNS) {
        into.add(coloured(cell, styleName));
      }
    }
    return times;
  }

  private String annotation() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = xml.depth();
    for (String name = xml.next(depth); name != null; name = xml.next(depth)) {
      if (name.equals("p")) {
        text.append(text.length() == 0 ? "" : " ").append(OdfText.plain(xml));
      }
    }
    return text.toString();
  }

  private SheetStyle look(@Nullable String name) {
    return new SheetStyle(
        styles.bold(CELL, name),
        styles.heading(CELL, name),
        styles.fill(CELL, name),
        null,
        0,
        "General");
  }

  private static double number(@Nullable String value) {
    try {
      return value == null ? Double.NaN : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** A cell in the colour that the rules inside its style give it. */
  private SheetCell coloured(SheetCell cell, @Nullable String style) {
    for (OdfStyles.Choice choice : styles.choices(style)) {
      Fill fill = styles.fill(CELL, choice.style());
      List<CellRangeAddress> here =
          List.of(new CellRangeAddress(row, row, cell.column(), cell.column()));
      FillRule rule = fill == null ? null : rule(here, choice.condition(), fill);
      if (rule != null && rule.colours(row, cell, (r, c) -> null)) {
        return cell.filled(fill);
      }
    }
    return cell;
  }

  private void colouring() throws XMLStreamException {
    List<CellRangeAddress> ranges = new ArrayList<>();
    for (String range : FillRules.written(xml.attribute("target-range-address", ""))) {
      String named = range.length() > LONGEST_RANGE ? "" : range;
      String plain = named.replaceAll("'[^']*'\\.|[^:\\s']*\\.", "").replace("$", "");
      if (plain.matches("[A-Z]{1,3}[0-9]{1,7}(?::[A-Z]{1,3}[0-9]{1,7})?")) {
        ranges.add(CellRangeAddress.valueOf(plain));
      }
    }
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      Fill fill = styles.fill(CELL, xml.attribute("apply-style-name"));
      if (at.equals("condition") && fill != null && !ranges.isEmpty()) {
        rules.add(rule(ranges, xml.attribute("value", ""), fill));
      }
    }
  }

  private static @Nullable FillRule rule(
      List<CellRangeAddress> ranges, String condition, Fill fill) {
    String plain = condition.strip();
    Matcher between = BETWEEN.matcher(plain);
    if (between.matches()) {
      return new FillRule(
          ranges, FillRule.Test.BETWEEN, null, between.group(1), between.group(2), fill);
    }
    Matcher says = SAYS.matcher(plain);
    if (says.matches()) {
      FillRule.Test test =
          switch (says.group(1)) {
            case "contains-text" -> FillRule.Test.CONTAINS;
            case "begins-with" -> FillRule.Test.BEGINS;
            default -> FillRule.Test.ENDS;
          };
      return new FillRule(ranges, test, null, says.group(2), "", fill);
    }
    Matcher m = COMPARES.matcher(plain);
    if (!m.matches()) {
      return null;
    }
    String sign = m.group(1).equals("!=") ? "<>" : m.group(1);
    return new FillRule(ranges, FillRule.sign(sign), null, m.group(2), "", fill);
  }
}
