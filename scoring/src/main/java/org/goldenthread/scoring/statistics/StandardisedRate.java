package org.goldenthread.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.RuleVersion;

/**
 * A directly standardised rate with Dobson's limits: what the rate would be if the population had
 * the age structure of a standard one.
 *
 * <p>With counts x, populations n and weights w of the age bands: value = Σ(w x/n) / Σw; variance =
 * Σ(x (w/n)²) / (Σw)²; limits = value + √(variance / O) (limit of O - O), where O = Σx and its
 * limits are Byar's; all times the multiplier. Events that befall one person several times are not
 * independent: then x counts the persons with f events each, O = Σ f x, and the variance is Σ f²
 * variance of f. Source: Dobson AJ and others, Statistics in Medicine 1991; 10: 457-462;
 * Association of Public Health Observatories, Technical Briefing 3, 2008.
 *
 * <p>Unit: per {@code multiplier}, 100,000 as a rule. Nothing is rounded, and the lower limit is
 * not cut off at 0. A count that is missing stands for no events in its band, and the result says
 * how many were. Below ten events there is no rate. Page: docs/statistics.md.
 */
public final class StandardisedRate implements Method {

  /** The method as described on its page. */
  public static final StandardisedRate STANDARD = new StandardisedRate();

  /** Below this many events there is no rate. */
  public static final double FEWEST_EVENTS = 10;

  private static final RuleVersion VERSION = new RuleVersion("directly standardised rate", "1.0");

  private StandardisedRate() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * One age band.
   *
   * @param count events (or persons with as many events as the frequency says), 0 or more; NaN when
   *     missing
   * @param population above 0; NaN when missing
   * @param weight its share of the standard population, 0 or more, in any unit
   */
  public record Band(double count, double population, double weight) {

    public Band {
      if (!Double.isNaN(count)) {
        Check.count(count);
      }
      if (!Double.isNaN(population)) {
        Check.positive("population", population);
      }
      Check.notNegative("weight", weight);
    }
  }

  /**
   * The age bands for one number of events per person.
   *
   * @param events how many events each of the persons had, above 0; 1 for independent events
   */
  public record Frequency(double events, List<Band> bands) {

    public Frequency {
      Check.positive("events", events);
      bands = List.copyOf(bands);
    }
  }

  /**
   * A standardised rate and what it is made of.
   *
   * @param totalCount all events
   * @param totalPopulation all people, each counted once; NaN when a population is missing
   * @param missingCounts in how many bands the count was missing and stood for none
   */
  public record Result(
      Estimate estimate, double totalCount, double totalPopulation, int missingCounts) {}

  /** The rate of events that are independent of each other. */
  public Result estimate(List<Band> bands, double multiplier, Confidence... levels) {
    return estimateByFrequency(List.of(new Frequency(1, bands)), multiplier, levels);
  }

  /**
   * The rate of events of which one person may have several.
   *
   * @param frequencies persons by how many events each had; every one with the same age bands,
   *     populations and weights
   */
  public Result estimateByFrequency(
      List<Frequency> frequencies, double multiplier, Confidence... levels) {
    Check.positive("multiplier", multiplier);
    if (frequencies.isEmpty() || frequencies.get(0).bands().isEmpty()) {
      return new Result(Estimate.none(VERSION, NoResult.NO_VALUES), 0, 0, 0);
    }
    Totals totals = new Totals(frequencies);
    return new Result(
        estimate(totals, multiplier, levels),
        totals.events(),
        totals.population(),
        totals.missingCounts());
  }

  private static Estimate estimate(Totals totals, double multiplier, Confidence... levels) {
    double events = totals.events();
    if (Double.isNaN(totals.population())) {
      return Estimate.none(VERSION, NoResult.DENOMINATOR_MISSING);
    }
    if (events < FEWEST_EVENTS) {
      return Estimate.none(VERSION, NoResult.FEWER_THAN_TEN_EVENTS);
    }
    double value = totals.rate();
    double scale = Math.sqrt(totals.variance() / events);
    List<Interval> intervals = new ArrayList<>(levels.length);
    for (Confidence level : levels) {
      double z = level.z();
      intervals.add(
          new Interval(
              level,
              (value + scale * (ByarCount.lower(events, z) - events)) * multiplier,
              (value + scale * (ByarCount.upper(events, z) - events)) * multiplier));
    }
    return Estimate.of(VERSION, value * multiplier, intervals);
  }

  /** The sums over bands and frequencies. */
  private static final class Totals {
    private final Sum events = new Sum();
    private final Sum population = new Sum();
    private final Sum weight = new Sum();
    private final Sum rate = new Sum();
    private final Sum variance = new Sum();
    private int missingCounts;

    Totals(List<Frequency> frequencies) {
      for (Band band : frequencies.get(0).bands()) {
        population.add(band.population());
        weight.add(band.weight());
      }
      if (!(weight.total() > 0)) {
        throw new IllegalArgumentException("weights must not all be 0");
      }
      frequencies.forEach(this::add);
    }

    private void add(Frequency frequency) {
      double times = frequency.events();
      for (Band band : frequency.bands()) {
        if (Double.isNaN(band.count())) {
          missingCounts++;
          continue;
        }
        double share = band.weight() / band.population();
        events.add(times * band.count());
        rate.add(times * band.count() * share);
        variance.add(times * times * band.count() * share * share);
      }
    }

    double events() {
      return events.total();
    }

    double population() {
      return population.total();
    }

    double rate() {
      return rate.total() / weight.total();
    }

    double variance() {
      return variance.total() / (weight.total() * weight.total());
    }

    int missingCounts() {
      return missingCounts;
    }
  }
}
