package org.goldenthread.scoring.statistics;

/**
 * A sum of doubles that keeps what each addition rounds away (Neumaier's form of Kahan's sum), so
 * that it does not depend on the size of what was added before.
 */
final class Sum {
  private double sum;
  private double lost;

  static double of(double[] numbers) {
    Sum sum = new Sum();
    for (double number : numbers) {
      sum.add(number);
    }
    return sum.total();
  }

  void add(double number) {
    double next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? (sum - next) + number : (number - next) + sum;
    sum = next;
  }

  double total() {
    double total = sum + lost;
    // An infinite sum has lost nothing, but infinity less infinity is no number.
    return Double.isNaN(total) ? sum : total;
  }
}
