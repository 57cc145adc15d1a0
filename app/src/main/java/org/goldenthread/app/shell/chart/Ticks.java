package org.goldenthread.app.shell.chart;

import java.util.stream.LongStream;

/**
 * Round numbers along a scale: 1, 2 or 5 times a power of ten, exact because they are whole
 * multiples. Tick {@code k} is {@code k x multiple x 10^exponent}.
 *
 * @param first lowest tick, at or below every figure
 * @param last highest tick, at or above every figure
 * @param multiple 1, 2 or 5
 * @param exponent not below minus the decimal places of the figures
 */
record Ticks(long first, long last, int multiple, int exponent) {

  /** Below this part of the highest figure, starting at 0 takes too little room to leave it out. */
  private static final double NEAR_ZERO = 0.6;

  private static final double ROUNDING = 1e-9;

  /**
   * Ticks for figures from low to high: from 0 where that costs little room, and where all figures
   * are equal; else cut.
   */
  static Ticks covering(double low, double high, int intervals, int decimals) {
    boolean same = low == high;
    double from = low >= 0 && (same || low <= NEAR_ZERO * high) ? 0 : low;
    double to = high <= 0 && (same || high >= NEAR_ZERO * low) ? 0 : high;
    if (from == to) {
      to = intervals * Math.pow(10, -decimals);
    }
    double raw = (to - from) / intervals;
    int exponent = (int) Math.floor(Math.log10(raw) + ROUNDING);
    double part = raw / Math.pow(10, exponent);
    int multiple = part <= 1 + ROUNDING ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10;
    if (multiple == 10) {
      multiple = 1;
      exponent++;
    }
    if (exponent < -decimals) {
      multiple = 1;
      exponent = -decimals;
    }
    double step = multiple * Math.pow(10, exponent);
    long first = (long) Math.floor(from / step + ROUNDING);
    long last = (long) Math.ceil(to / step - ROUNDING);
    return new Ticks(first, Math.max(last, first + 1), multiple, exponent);
  }

  LongStream all() {
    return LongStream.rangeClosed(first, last);
  }

  double value(long tick) {
    return tick * multiple * Math.pow(10, exponent);
  }

  double low() {
    return value(first);
  }

  double high() {
    return value(last);
  }

  /** Whether 0 is not on the scale. */
  boolean isCut() {
    return first > 0 || last < 0;
  }

  /** A tick as printed: 1,500, 0.5, -£20, 15%, 2.5m. */
  String text(long tick, ValueFormat format) {
    int shift = format.suffix().isEmpty() ? shift() : 0;
    String digits = digits(Math.abs(tick) * multiple, exponent - shift);
    String unit = shift == 9 ? "bn" : shift == 6 ? "m" : format.suffix();
    return (tick < 0 ? "-" : "") + format.prefix() + digits + (tick == 0 && shift > 0 ? "" : unit);
  }

  /** Long numbers are counted in millions or thousands of millions, with two decimals at most. */
  private int shift() {
    double greatest = Math.max(Math.abs(low()), Math.abs(high()));
    if (greatest > 1e9 && exponent >= 7) {
      return 9;
    }
    return greatest > 1e6 && exponent >= 4 ? 6 : 0;
  }

  private static String digits(long number, int exponent) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    if (number == 0) {
      return "0";
    }
    if (exponent >= 0) {
      digits.append("0".repeat(exponent));
      return grouped(digits, digits.length()).toString();
    }
    int decimals = -exponent;
    while (digits.length() <= decimals) {
      digits.insert(0, '0');
    }
    int point = digits.length() - decimals;
    return grouped(digits.insert(point, '.'), point).toString();
  }

  private static StringBuilder grouped(StringBuilder digits, int whole) {
    for (int at = whole - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits;
  }
}
