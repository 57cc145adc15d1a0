package org.goldenthread.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Which page of a long list this is.
 *
 * @param current this page's number, from 1
 * @param last the last page's number, at least {@code current}
 * @param address gives a page's address by its number
 */
public record Pagination(int current, int last, IntFunction<String> address) {

  /** Stands in {@link #numbers()} for pages left out. */
  public static final int GAP = 0;

  private static final int NEIGHBOURS = 2;

  public Pagination {
    if (current < 1 || last < current) {
      throw new IllegalArgumentException("no page " + current + " of " + last);
    }
  }

  /** Pages of a list whose number is the parameter {@code page} of its address. */
  public static Pagination of(Page page, int current, int last) {
    return new Pagination(
        current, last, n -> page.withParameter("page", n == 1 ? "" : Integer.toString(n)));
  }

  public String href(int number) {
    return address.apply(number);
  }

  /** The first, the last, this one and two neighbours each side, with {@link #GAP} between. */
  public List<Integer> numbers() {
    var shown = new ArrayList<Integer>();
    int before = 0;
    for (int number = 1; number <= last; number++) {
      if (number == 1 || number == last || Math.abs(number - current) <= NEIGHBOURS) {
        if (number > before + 1) {
          shown.add(GAP);
        }
        shown.add(number);
        before = number;
      }
    }
    return shown;
  }
}
