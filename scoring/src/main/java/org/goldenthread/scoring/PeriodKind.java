package org.goldenthread.scoring;

/** The kinds of period a figure can belong to. Quarters are quarters of a financial year. */
public enum PeriodKind {
  /** 1 January to 31 December. */
  CALENDAR_YEAR,
  /** 1 April to 31 March. */
  FINANCIAL_YEAR,
  /** 1 September to 31 August. */
  ACADEMIC_YEAR,
  /** Three months from 1 April, July, October or January. */
  QUARTER,
  /** September to December, January to March, or April to August. */
  TERM,
  MONTH,
  /** Two or more whole months. */
  MONTH_RANGE,
  DAY,
  /** Two or more calendar years whose figures were added before a rate was worked out. */
  POOLED_YEARS;

  /** Whether whole months of this number, from the first of this month, make such a period. */
  boolean fits(int firstMonth, int months) {
    return switch (this) {
      case CALENDAR_YEAR -> firstMonth == 1 && months == 12;
      case FINANCIAL_YEAR -> firstMonth == 4 && months == 12;
      case ACADEMIC_YEAR -> firstMonth == 9 && months == 12;
      case QUARTER -> firstMonth % 3 == 1 && months == 3;
      case TERM -> months == termMonths(firstMonth);
      case MONTH -> months == 1;
      case MONTH_RANGE -> months >= 2;
      case POOLED_YEARS -> firstMonth == 1 && months >= 24 && months % 12 == 0;
      case DAY -> false;
    };
  }

  /** Length of the term that starts in this month, 0 when none does. */
  static int termMonths(int firstMonth) {
    return switch (firstMonth) {
      case 9 -> 4;
      case 1 -> 3;
      case 4 -> 5;
      default -> 0;
    };
  }
}
