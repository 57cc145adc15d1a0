package org.goldenthread.app.home.bring;

import java.time.LocalDate;
import org.goldenthread.app.plan.EditionOf;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.DocumentDraft;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a document as a whole. Null where it stays as it was read.
 *
 * @param title of the plan in it
 * @param knownOn the day from which it is known
 * @param edition address of the plan it is a further edition of; empty for a plan of its own
 */
public record SaidFacts(
    @Nullable String title, @Nullable LocalDate knownOn, @Nullable String edition) {
  public static final SaidFacts NONE = new SaidFacts(null, null, null);

  /** Which plan it is an edition of. */
  public EditionOf editionOf() {
    if (edition == null) {
      return new EditionOf.Likely();
    }
    return edition.isEmpty() ? new EditionOf.NewPlan() : new EditionOf.Plan(edition);
  }

  /** A reading, with what was said in place of what was read. */
  Reading of(Reading reading) {
    DocumentDraft document = reading.document();
    if (title != null) {
      document = document.called(title);
    }
    if (knownOn != null) {
      document = document.known(knownOn, "said by who accepted it");
    }
    return reading.of(document);
  }
}
