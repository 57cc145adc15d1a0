package org.goldenthread.app.cycle.asking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The occasions on which a round writes to who has not sent all yet. */
enum Step {
  /** The round opened. */
  OPENED,
  /** Three days are left. */
  BEFORE,
  /** It is due today. */
  ON_THE_DAY,
  /** It was due: the day after, and every week from then. */
  OVERDUE,
  /** A week over, and every week from then: the strategic lead is told. */
  ESCALATED,
  /** The officer asked for it. */
  CHASED,
  /** An update came back with a note. */
  RETURNED,
  /** Somebody gave what they were asked to another. */
  PASSED_ON,
  /** Somebody is away, and another covers. */
  COVER,
  /** The officer worded an update anew for the report. */
  WORDED,
  /** Somebody asked for a new link. */
  NEW_LINK,
  /** The officer is told that nobody is reached. */
  ALARM;

  private static final int BEFORE_DAYS = 3;
  private static final int WEEK = 7;

  /** In tables and message keys. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Step of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * An occasion and the day it fell on, which may be before the day it is written on: nobody is
   * written to on a Saturday or Sunday, or while the program was off.
   */
  record Occasion(Step step, LocalDate day) {}

  /**
   * The latest occasion to write to a lead by a day; empty before the round opens.
   *
   * @param due the last day to answer
   */
  static Optional<Occasion> lead(LocalDate opens, LocalDate due, LocalDate today) {
    if (today.isBefore(opens)) {
      return Optional.empty();
    }
    if (today.isAfter(due)) {
      return Optional.of(new Occasion(OVERDUE, weekly(due.plusDays(1), today)));
    }
    if (today.equals(due)) {
      return Optional.of(new Occasion(ON_THE_DAY, due));
    }
    LocalDate before = due.minusDays(BEFORE_DAYS);
    return Optional.of(
        today.isBefore(before) || before.isBefore(opens)
            ? new Occasion(OPENED, opens)
            : new Occasion(BEFORE, before));
  }

  /** The latest occasion to tell the strategic lead; empty until a week over. */
  static Optional<Occasion> strategic(LocalDate due, LocalDate today) {
    LocalDate first = due.plusDays(WEEK);
    return today.isBefore(first)
        ? Optional.empty()
        : Optional.of(new Occasion(ESCALATED, weekly(first, today)));
  }

  private static LocalDate weekly(LocalDate first, LocalDate today) {
    long weeks = ChronoUnit.DAYS.between(first, today) / WEEK;
    return first.plusDays(weeks * WEEK);
  }
}
