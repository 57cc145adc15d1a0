package org.goldenthread.app.cycle.exceptions;

import java.util.Objects;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.PlanStatuses;
import org.jspecify.annotations.Nullable;

/** What may be an exception: a measure, or an item of a plan. */
public sealed interface Subject {

  /** Reference and text. */
  String name();

  /** What follows the partnership's own address. */
  String path();

  /** Id of the measure; null of an item. */
  @Nullable Long measure();

  /** Id of the item; null of a measure. */
  @Nullable Long item();

  /** As other rooms know it. */
  default Thing thing() {
    Long measure = measure();
    return measure == null
        ? new Thing("item", Objects.requireNonNull(item(), "item"), name(), path())
        : new Thing("measure", measure, name(), path());
  }

  /** A measure by its latest figure for the partnership's own area. */
  record OfMeasure(SeriesAssessment assessment) implements Subject {
    @Override
    public String name() {
      return assessment.measure().name();
    }

    @Override
    public String path() {
      return "/measures/" + assessment.measure().slug();
    }

    @Override
    public Long measure() {
      return assessment.measure().id();
    }

    @Override
    public @Nullable Long item() {
      return null;
    }
  }

  /** An item of a plan. */
  record OfItem(PlanSnapshot plan, PlanItem of) implements Subject {
    @Override
    public String name() {
      return PlanStatuses.label(of);
    }

    @Override
    public String path() {
      return "/plans/" + plan.header().slug() + "/items/" + of.slug();
    }

    @Override
    public @Nullable Long measure() {
      return null;
    }

    @Override
    public Long item() {
      return of.id();
    }
  }
}
