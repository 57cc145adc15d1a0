package org.goldenthread.intake.recognise;

import java.util.List;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.numbers.Figure;

/** Adds the figures that stand beside an item to the drafts. */
public final class FigureDrafts {
  private FigureDrafts() {}

  /**
   * Adds figures.
   *
   * @param item key of the item they stand beside
   */
  public static void add(Bench bench, String item, List<Figure> figures) {
    for (Figure figure : figures) {
      bench
          .drafts()
          .observations()
          .add(
              new ObservationDraft(
                  item,
                  figure.label(),
                  figure.periodLabel(),
                  figure.period(),
                  figure.value(),
                  figure.printed(),
                  figure.unit(),
                  figure.kind(),
                  figure.quality(),
                  bench.place(figure.line())));
    }
  }
}
