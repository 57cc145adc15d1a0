package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/**
 * Reads one worksheet of an .xlsx file as a stream. A cell with a formula is what it showed when
 * the file was saved; nothing is worked out.
 */
final class XlsxSheet {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Hidden stretches of columns to the sheet's end hold nothing. */
  private static final int LAST_HIDDEN = SheetGrid.MOST_COLUMNS;

  /** Three lights have as many; sets of more are not read. */
  private static final int MOST_LIMITS = 3;

  private static final int LAST_ROW = 1 << 20;

  private final XlsxStyles styles;
  private final List<RichText> texts;
  private final SheetNumbers numbers;
  private final Budget budget;
  private final SheetGrid grid;
  private final FillRules rules = new FillRules();
  private int row;
  private int columns;
  private int withoutResult;

  XlsxSheet(
      String name, XlsxStyles styles, List<RichText> texts, SheetNumbers numbers, Budget budget) {
    this.grid = new SheetGrid(name);
    this.styles = styles;
    this.texts = texts;
    this.numbers = numbers;
    this.budget = budget;
  }

  /** How many formulas the file holds no result of. */
  int withoutResult() {
    return withoutResult;
  }

  SheetGrid read(Xml xml) throws XMLStreamException, UnreadableException {
    for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
      switch (at) {
        case "col" -> column(xml);
        case "row" -> row(xml);
        case "mergeCell" -> grid.merge(range(xml.attribute("ref", "A1")));
        case "conditionalFormatting" -> colouring(xml);
        default -> {}
      }
    }
    rules.apply(grid);
    return grid;
  }

  private void column(Xml xml) {
    if (columns++ < LAST_HIDDEN && xml.flag("hidden", false)) {
      int to = Math.min(LAST_HIDDEN, xml.number("max", 0));
      for (int i = Math.max(1, xml.number("min", 1)); i <= to; i++) {
        grid.hiddenColumns().add(i - 1);
      }
    }
  }

  private void row(Xml xml) throws XMLStreamException, UnreadableException {
    row = Math.max(row + 1, Math.min(LAST_ROW, xml.number("r", row + 1)));
    boolean hidden = xml.flag("hidden", false);
    List<SheetCell> cells = new ArrayList<>();
    boolean anyText = false;
    long characters = 0;
    int column = -1;
    int depth = xml.depth();
    for (String at = xml.next(depth); at != null; at = xml.next(depth)) {
      if (at.equals("c")) {
        column = columnOf(xml.attribute("r"), column + 1);
        SheetCell cell = cell(xml, column);
        if (!cell.isEmpty() || (cell.fill() != null && column < SheetGrid.MOST_COLUMNS)) {
          cells.add(cell);
          anyText |= !cell.isEmpty();
          characters += cell.text().length();
          budget.fits(grid.name(), row, cells.size(), characters);
        }
      }
    }
    if (anyText) {
      SheetGrid.Row read = new SheetGrid.Row(row, cells);
      grid.add(read, hidden);
      if (!grid.isTooWide()) {
        budget.take(grid.name(), read);
      }
    }
  }

  private static int columnOf(@Nullable String reference, int otherwise) {
    int column = 0;
    int letters = 0;
    while (reference != null && letters < Math.min(3, reference.length())) {
      char c = reference.charAt(letters);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
      letters++;
    }
    return letters == 0 ? otherwise : column - 1;
  }

  private SheetCell cell(Xml xml, int column) throws XMLStreamException {
    SheetStyle style = styles.style(xml.number("s", 0));
    String type = xml.attribute("t", "n");
    String value = null;
    RichText inline = RichText.plain("");
    boolean formula = false;
    int cell = xml.depth();
    for (String at = xml.next(cell); at != null; at = xml.next(cell)) {
      switch (at) {
        case "v" -> value = xml.value();
        case "is" -> inline = richText(xml);
        case "f" -> formula = true;
        default -> {}
      }
    }
    if (formula && value == null) {
      withoutResult++;
    }
    if (type.equals("inlineStr")) {
      return text(column, inline, style);
    }
    return value == null ? text(column, "", style) : valued(column, type, value, style);
  }

  private SheetCell valued(int column, String type, String value, SheetStyle style) {
    switch (type) {
      case "s" -> {
        int number = (int) number(value);
        return number >= 0 && number < texts.size()
            ? text(column, texts.get(number), style)
            : text(column, "", style);
      }
      case "b" -> {
        return text(column, value.equals("1") ? "TRUE" : "FALSE", style);
      }
      case "str" -> {
        return text(column, unescaped(value), style);
      }
      case "n" -> {
        double number = number(value);
        return Double.isNaN(number)
            ? text(column, value, style)
            : new SheetCell(
                column, RichText.plain(numbers.shown(number, style)), number, style, style.fill());
      }
      default -> {
        return text(column, value, style);
      }
    }
  }

  private static double number(String value) {
    try {
      return Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static SheetCell text(int column, String text, SheetStyle style) {
    return text(column, RichText.plain(text), style);
  }

  private static SheetCell text(int column, RichText text, SheetStyle style) {
    return new SheetCell(column, text, Double.NaN, style, style.fill());
  }

  /** The runs of a text, without the readings that stand above it in some languages. */
  static RichText richText(Xml xml) throws XMLStreamException {
    List<RichText.Stretch> stretches = new ArrayList<>();
    int item = xml.depth();
    for (String at = xml.next(item); at != null; at = xml.next(item)) {
      if (at.equals("t")) {
        stretches.add(new RichText.Stretch(unescaped(xml.allText()), null));
      } else if (at.equals("r")) {
        stretches.add(run(xml));
      }
    }
    return RichText.of(stretches);
  }

  /** A run; one that says nothing of how it looks does so as its cell. */
  private static RichText.Stretch run(Xml xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    Boolean bold = null;
    int run = xml.depth();
    for (String at = xml.next(run); at != null; at = xml.next(run)) {
      if (at.equals("t")) {
        text.append(xml.allText());
      } else if (at.equals("rPr")) {
        bold = isBold(xml);
      }
    }
    return new RichText.Stretch(unescaped(text.toString()), bold);
  }

  private static boolean isBold(Xml xml) throws XMLStreamException {
    boolean bold = false;
    int style = xml.depth();
    for (String at = xml.next(style); at != null; at = xml.next(style)) {
      bold |= at.equals("b") && xml.flag("val", true);
    }
    return bold;
  }

  private static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher m = ESCAPED.matcher(text);
    return m.replaceAll(
        r -> Matcher.quoteReplacement("" + (char) Integer.parseInt(r.group(1), 16)));
  }

  private static CellRangeAddress range(String written) throws XMLStreamException {
    try {
      return CellRangeAddress.valueOf(written);
    } catch (IllegalArgumentException e) {
      throw new XMLStreamException("no range of cells: " + written, e);
    }
  }

  private void colouring(Xml xml) throws XMLStreamException {
    List<CellRangeAddress> ranges = new ArrayList<>();
    for (String each : FillRules.written(xml.attribute("sqref", ""))) {
      ranges.add(range(each));
    }
    int block = xml.depth();
    for (String at = xml.next(block); at != null; at = xml.next(block)) {
      if (at.equals("cfRule") && !ranges.isEmpty()) {
        rule(xml, ranges);
      }
    }
  }

  private void rule(Xml xml, List<CellRangeAddress> ranges) throws XMLStreamException {
    String type = xml.attribute("type", "");
    Fill fill = styles.rule(xml.number("dxfId", -1));
    String operator = xml.attribute("operator", "equal");
    String sought = xml.attribute("text", "");
    List<String> formulas = new ArrayList<>();
    int rule = xml.depth();
    for (String at = xml.next(rule); at != null; at = xml.next(rule)) {
      if (at.equals("formula")) {
        formulas.add(xml.allText());
      } else if (at.equals("iconSet")) {
        icons(xml, ranges);
      }
    }
    if (fill != null) {
      rules.add(rule(ranges, type, operator, sought, formulas, fill));
    }
  }

  private static @Nullable FillRule rule(
      List<CellRangeAddress> ranges,
      String type,
      String operator,
      String sought,
      List<String> formulas,
      Fill fill) {
    if (type.equals("expression") && formulas.size() == 1) {
      return FillRule.ofFormula(ranges, formulas.get(0), fill);
    }
    FillRule.Test test = test(type.equals("cellIs") ? operator : type);
    boolean compares = type.equals("cellIs") && !formulas.isEmpty();
    if (test == null || !compares && sought.isEmpty()) {
      return null;
    }
    String operand = compares ? formulas.get(0) : '"' + sought + '"';
    String second = compares && formulas.size() > 1 ? formulas.get(1) : "";
    return new FillRule(ranges, test, (CellReference) null, operand, second, fill);
  }

  private static FillRule.@Nullable Test test(String name) {
    return switch (name) {
      case "equal" -> FillRule.Test.EQUAL;
      case "notEqual" -> FillRule.Test.NOT_EQUAL;
      case "lessThan" -> FillRule.Test.LESS;
      case "lessThanOrEqual" -> FillRule.Test.LESS_OR_EQUAL;
      case "greaterThan" -> FillRule.Test.MORE;
      case "greaterThanOrEqual" -> FillRule.Test.MORE_OR_EQUAL;
      case "between" -> FillRule.Test.BETWEEN;
      case "notBetween" -> FillRule.Test.NOT_BETWEEN;
      case "containsText" -> FillRule.Test.CONTAINS;
      case "notContainsText" -> FillRule.Test.NOT_CONTAINS;
      case "beginsWith" -> FillRule.Test.BEGINS;
      case "endsWith" -> FillRule.Test.ENDS;
      default -> null;
    };
  }

  private void icons(Xml xml, List<CellRangeAddress> ranges) throws XMLStreamException {
    boolean lights =
        xml.attribute("iconSet", "3TrafficLights1")
            .matches("3(?:TrafficLights|Signs|Symbols|Flags)[12]?");
    boolean reversed = xml.flag("reverse", false);
    List<IconRule.Limit> limits = new ArrayList<>();
    int set = xml.depth();
    for (String at = xml.next(set); at != null; at = xml.next(set)) {
      if (at.equals("cfvo") && limits.size() <= MOST_LIMITS) {
        double value = number(xml.attribute("val", "0"));
        boolean percent = xml.attribute("type", "percent").startsWith("percent");
        limits.add(new IconRule.Limit(Double.isNaN(value) ? 0 : value, percent));
      }
    }
    if (lights && limits.size() == MOST_LIMITS) {
      rules.add(new IconRule(ranges, limits, reversed));
    }
  }
}
