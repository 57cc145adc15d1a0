package org.goldenthread.intake.data;

/** Says where in a file something stands. */
final class Place {
  private Place() {}

  static String of(String file, long line, String column) {
    String row = line > 0 ? ", row " + line : "";
    return file + row + (column.isEmpty() ? "" : ", " + column);
  }

  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "...";
  }
}
