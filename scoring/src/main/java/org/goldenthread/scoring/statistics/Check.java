package org.goldenthread.scoring.statistics;

/** What a number must be; a programmer's error otherwise. */
final class Check {

  private Check() {}

  static void count(double count) {
    if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("count must be 0 or more, was " + count);
    }
  }

  static void positive(String name, double number) {
    if (!(number > 0)) {
      throw new IllegalArgumentException(name + " must be above 0, was " + number);
    }
  }

  static void notNegative(String name, double number) {
    if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be 0 or more, was " + number);
    }
  }

  static void sameLength(int length, double[]... others) {
    for (double[] other : others) {
      if (other.length != length) {
        throw new IllegalArgumentException(
            "arrays must be of one length, were " + length + " and " + other.length);
      }
    }
  }
}
