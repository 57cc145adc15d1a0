package org.goldenthread.intake.source;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFPatternFormatting;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** The rules of colour of a sheet of an .xls workbook. */
final class OldRules {
  private final HSSFSheet sheet;
  private final HSSFPalette palette;
  private final FillRules rules = new FillRules();

  OldRules(HSSFSheet sheet, HSSFPalette palette) {
    this.sheet = sheet;
    this.palette = palette;
  }

  FillRules rules() {
    HSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
      HSSFConditionalFormatting each = all.getConditionalFormattingAt(i);
      List<CellRangeAddress> ranges = List.of(each.getFormattingRanges());
      for (int r = 0; r < each.getNumberOfRules() && !ranges.isEmpty(); r++) {
        HSSFConditionalFormattingRule rule = each.getRule(r);
        Fill fill = fill(rule.getPatternFormatting());
        if (fill != null) {
          rules.add(rule(ranges, rule, fill));
        }
      }
    }
    return rules;
  }

  private @Nullable Fill fill(@Nullable HSSFPatternFormatting pattern) {
    if (pattern == null) {
      return null;
    }
    HSSFColor colour = palette.getColor(pattern.getFillBackgroundColor());
    if (colour == null) {
      return null;
    }
    short[] rgb = colour.getTriplet();
    return OfficeColours.ground(new Fill((rgb[0] << 16) | (rgb[1] << 8) | rgb[2]));
  }

  private static @Nullable FillRule rule(
      List<CellRangeAddress> ranges, HSSFConditionalFormattingRule rule, Fill fill) {
    String formula = rule.getFormula1();
    if (formula == null) {
      return null;
    }
    if (rule.getConditionType() == ConditionType.FORMULA) {
      return FillRule.ofFormula(ranges, formula, fill);
    }
    FillRule.Test test = rule.getConditionType() == ConditionType.CELL_VALUE_IS ? test(rule) : null;
    String second = rule.getFormula2();
    return test == null
        ? null
        : new FillRule(ranges, test, null, formula, second == null ? "" : second, fill);
  }

  private static FillRule.@Nullable Test test(HSSFConditionalFormattingRule rule) {
    return switch (rule.getComparisonOperation()) {
      case ComparisonOperator.EQUAL -> FillRule.Test.EQUAL;
      case ComparisonOperator.NOT_EQUAL -> FillRule.Test.NOT_EQUAL;
      case ComparisonOperator.LT -> FillRule.Test.LESS;
      case ComparisonOperator.LE -> FillRule.Test.LESS_OR_EQUAL;
      case ComparisonOperator.GT -> FillRule.Test.MORE;
      case ComparisonOperator.GE -> FillRule.Test.MORE_OR_EQUAL;
      case ComparisonOperator.BETWEEN -> FillRule.Test.BETWEEN;
      case ComparisonOperator.NOT_BETWEEN -> FillRule.Test.NOT_BETWEEN;
      default -> null;
    };
  }
}
