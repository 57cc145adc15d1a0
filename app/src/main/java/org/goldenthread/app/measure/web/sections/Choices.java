package org.goldenthread.app.measure.web.sections;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.series.Breakdowns;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the address chooses to see of a measure, and what stands there when it says nothing. */
@Component
class Choices {
  static final String AREA = "area";
  static final String GROUP = "group";
  static final String BY = "by";
  static final String FROM = "from";
  static final String UNTIL = "until";

  private final Messages messages;

  Choices(Messages messages) {
    this.messages = messages;
  }

  /** The group of the label in the address; everybody when there is none. */
  long group(Visit visit, Breakdowns breakdowns) {
    String label = visit.parameter(GROUP);
    return label.isEmpty()
        ? SeriesKey.EVERYBODY
        : breakdowns
            .find(label)
            .orElseThrow(() -> notFound("measure.series.group.not-found", label));
  }

  /**
   * The area of the code in the address, else the partnership's own, else the only one with
   * figures.
   */
  @Nullable Area area(Visit visit, Map<Long, Area> known, @Nullable Long home, Areas areas) {
    String code = visit.parameter(AREA);
    if (!code.isEmpty()) {
      return known.values().stream()
          .filter(a -> a.code().equals(code))
          .findFirst()
          .or(() -> areas.byCode(code, visit.knownBy()))
          .orElseThrow(() -> notFound("measure.series.area.not-found", code));
    }
    Area own = home == null ? null : known.get(home);
    return own == null && known.size() == 1 ? known.values().iterator().next() : own;
  }

  /** The kind of period in the address; null when it names none. */
  @Nullable PeriodAxis axis(Visit visit, List<PeriodAxis> axes) {
    String word = visit.parameter(BY);
    return word.isEmpty()
        ? null
        : axes.stream()
            .filter(a -> slug(a).equals(word))
            .findFirst()
            .orElseThrow(() -> notFound("measure.series.by.not-found", word));
  }

  /** How an address names a kind of period: {@code financial-year}, {@code month-range-6}. */
  static String slug(PeriodAxis axis) {
    return switch (axis.kind()) {
      case MONTH_RANGE, POOLED_YEARS -> axis.kindWord() + "-" + axis.months();
      default -> axis.kindWord();
    };
  }

  /** The latest period with a figure of ours, else of any area, up to the end of the span. */
  Period period(Visit visit, @Nullable SeriesAssessment ours, List<Series> latest) {
    Period until = spanEnd(visit, UNTIL);
    if (ours != null) {
      FigureLine line = ours.actual();
      for (int n = line.last(); n >= line.first(); n--) {
        Period period = line.axis().period(n);
        boolean within = until == null || !period.end().isAfter(until.end());
        if (within && line.quality(n) != null) {
          return period;
        }
      }
      return line.axis().period(line.last());
    }
    return latest.stream().map(s -> s.period(0)).max(Period::compareTo).orElseThrow();
  }

  /** The period that begins or ends the span; null when the address names none. */
  @Nullable Period spanEnd(Visit visit, String end) {
    String code = visit.parameter(end);
    if (code.isEmpty()) {
      return null;
    }
    try {
      return Period.parse(code);
    } catch (IllegalArgumentException notAPeriod) {
      throw notFound("measure.series.period.not-found", code);
    }
  }

  private PageNotFoundException notFound(String key, String named) {
    return new PageNotFoundException(messages.text(key, Objects.requireNonNull(named)));
  }
}
