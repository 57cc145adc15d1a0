package org.goldenthread.bench;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.goldenthread.scoring.Period;

/**
 * Made-up figures of national size as tidy CSV: every measure for 153 areas and 40 quarters, the
 * same ones each time.
 *
 * @param measures how many
 */
record National(int measures) {
  static final int AREAS = 153;
  static final int QUARTERS = 40;
  private static final int NEIGHBOURS = 10;
  private static final int FIRST_AREA = 10_000_000;

  static String measure(int number) {
    return "M" + number;
  }

  static String area(int number) {
    return "E" + (FIRST_AREA + number);
  }

  static Period quarter(int number) {
    return Period.quarter(2015 + number / 4, number % 4 + 1);
  }

  /** Every measure once and every area once, so that loading does not count making them. */
  Path names(Path file) throws IOException {
    try (Writer csv = Files.newBufferedWriter(file)) {
      csv.write("measure,area,period,value,kind\n");
      for (int measure = 0; measure < measures; measure++) {
        csv.write(measure(measure) + "," + area(measure % AREAS) + ",2015-16,1,baseline\n");
      }
    }
    return file;
  }

  /** A target for every measure and area in the last quarter. */
  Path targets(Path file) throws IOException {
    var random = new Random(3);
    try (Writer csv = Files.newBufferedWriter(file)) {
      csv.write("measure,area,period,value,kind\n");
      for (int measure = 0; measure < measures; measure++) {
        for (int area = 0; area < AREAS; area++) {
          csv.write(measure(measure) + "," + area(area) + "," + quarter(QUARTERS - 1).code());
          csv.write("," + BigDecimal.valueOf(random.nextInt(100_000), 2) + ",target\n");
        }
      }
    }
    return file;
  }

  /** Ten neighbours for every area, the ones that follow it. */
  Path neighbours(Path file) throws IOException {
    try (Writer csv = Files.newBufferedWriter(file)) {
      csv.write("area,neighbour,rank,model,edition\n");
      for (int area = 0; area < AREAS; area++) {
        for (int rank = 1; rank <= NEIGHBOURS; rank++) {
          csv.write(area(area) + "," + area((area + rank) % AREAS) + "," + rank + ",Bench,2025\n");
        }
      }
    }
    return file;
  }

  /** One new value of one measure, area and quarter. */
  static Path one(Path file, int measure, int area, int quarter, BigDecimal value)
      throws IOException {
    String row = measure(measure) + "," + area(area) + "," + quarter(quarter).code() + "," + value;
    return Files.writeString(file, "measure,area,period,value\n" + row + "\n");
  }

  /** All of them; another seed gives other values. */
  Path figures(Path file, long seed) throws IOException {
    var random = new Random(seed);
    try (Writer csv = Files.newBufferedWriter(file)) {
      csv.write("measure,area,period,value\n");
      for (int measure = 0; measure < measures; measure++) {
        for (int area = 0; area < AREAS; area++) {
          for (int quarter = 0; quarter < QUARTERS; quarter++) {
            csv.write(measure(measure) + "," + area(area) + "," + quarter(quarter).code());
            csv.write("," + BigDecimal.valueOf(random.nextInt(100_000), 2) + "\n");
          }
        }
      }
    }
    return file;
  }
}
