package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.measure.load.Acceptance;
import org.goldenthread.app.measure.load.LoadFile;
import org.goldenthread.app.measure.load.LoadListener;
import org.goldenthread.app.measure.load.LoadOptions;
import org.goldenthread.app.measure.load.LoadOutcome;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.DataWarning;
import org.goldenthread.intake.data.RefusedRow;

/** Loads one file after the other and says what became of each. */
final class LoadReport {
  /** Names a line shows at most. */
  private static final int SOME = 10;

  private static final Author LOADING = Author.program("Loading of figures");

  private final PrintWriter out;
  private final PrintWriter err;

  LoadReport(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Loads a file; whether all of it, or what was asked of it, is stored now. */
  boolean load(LoadTarget target, Path file, LoadOptions options) {
    long start = System.nanoTime();
    try (var refused = new RefusedRowsFile(file)) {
      LoadFile content = LoadFile.of(file);
      LoadOutcome outcome =
          target
              .loads()
              .load(
                  target.scope(),
                  content,
                  options,
                  Acceptance.of(LOADING, content),
                  new LoadListener() {
                    @Override
                    public void refused(RefusedRow row) {
                      refused.add(row);
                    }

                    @Override
                    public void warned(DataWarning warning) {
                      err.println(warning.message());
                    }
                  });
      if (outcome.isStored()) {
        target.finish();
      }
      return say(file, outcome, refused, options, System.nanoTime() - start);
    } catch (RefusedDocumentException e) {
      err.println(e.getMessage());
      return false;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private boolean say(
      Path file, LoadOutcome outcome, RefusedRowsFile refused, LoadOptions options, long nanos) {
    outcome.refusals().forEach(row -> err.println(row.message()));
    refused.path().ifPresent(all -> err.println("All refused rows are in " + all));
    unknown("measures", outcome.unknownMeasures());
    unknown("areas", outcome.unknownAreas());
    if (outcome.isStored()) {
      made("measures", outcome.createdMeasures());
      made("areas", outcome.createdAreas());
      out.printf(
          Locale.UK,
          "%s: %,d new, %,d changed, %s%,d unchanged, %,d refused (%.1f s).%n",
          file,
          outcome.added(),
          outcome.changed(),
          remarked(outcome),
          outcome.unchanged(),
          outcome.refused(),
          nanos / 1e9);
      return true;
    }
    if (outcome.refused() > 0 && !(options.goodRows() && outcome.unchanged() > 0)) {
      err.printf(Locale.UK, "%s: %,d rows refused; nothing was stored.%n", file, outcome.refused());
      return false;
    }
    String what = outcome.list() ? "entries" : "figures";
    out.printf(Locale.UK, "%s: unchanged (%,d %s).%n", file, outcome.unchanged(), what);
    return true;
  }

  // Of files that print marks of their own, and there is seldom any.
  private static String remarked(LoadOutcome outcome) {
    return outcome.remarked() == 0
        ? ""
        : String.format(Locale.UK, "%,d with other published marks only, ", outcome.remarked());
  }

  private void unknown(String what, List<String> names) {
    if (!names.isEmpty()) {
      err.printf("Not known as %s: %s%n", what, String.join(", ", names));
    }
  }

  private void made(String what, List<String> names) {
    if (!names.isEmpty()) {
      out.printf("Made %,d %s: %s%n", names.size(), what, some(names));
    }
  }

  /** A national file brings hundreds: the first show whether they are what was meant. */
  private static String some(List<String> names) {
    return names.size() <= SOME
        ? String.join(", ", names)
        : String.format(
            Locale.UK,
            "%s and %,d more",
            String.join(", ", names.subList(0, SOME)),
            names.size() - SOME);
  }
}
