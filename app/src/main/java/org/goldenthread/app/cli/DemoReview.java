package org.goldenthread.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.load.LoadRecords;
import org.goldenthread.app.measure.load.PreparedLoads;
import org.goldenthread.app.measure.load.SentFile;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.RefusedDocumentException;

/**
 * Files of figures that wait to be reviewed, as if somebody had just sent them: those of the folder
 * {@code figures/waiting} beside the sample documents.
 */
record DemoReview(
    Partnerships partnerships,
    Tenancy tenancy,
    PreparedLoads prepared,
    LoadRecords records,
    Clock clock,
    PrintWriter out) {
  private static final Author DEMO = Author.program("Setting up the demo");
  private static final String REASON = "Spring figures, with a late revision";
  private static final int ANY = 1_000;

  /** Lets wait what neither waits nor was loaded, for the partnership of the documents. */
  void prepare(Path documents, String name) {
    Path folder = documents.resolve("figures").resolve("waiting");
    if (!Files.isDirectory(folder)) {
      return;
    }
    partnerships.all().stream()
        .filter(partnership -> partnership.name().equals(name))
        .forEach(
            partnership ->
                new DocumentFolder(folder)
                    .files()
                    .forEach(file -> prepare(partnership, file.path())));
    out.flush();
  }

  private void prepare(Partnership partnership, Path path) {
    Scope scope = Scope.of(partnership.id()).withHeld();
    String name = String.valueOf(path.getFileName());
    try {
      var file = new SentFile(name, Files.readAllBytes(path), null);
      String digest = file.check();
      boolean kept =
          tenancy.write(
              scope,
              () -> {
                boolean wanted = !isKnown(name);
                if (wanted) {
                  prepared.keep(file, digest, REASON, clock.instant(), DEMO);
                }
                return wanted;
              });
      if (kept) {
        out.printf("  figures/waiting/%s: waits to be reviewed%n", name);
      }
    } catch (RefusedDocumentException refused) {
      throw new UserMessageException(String.valueOf(refused.getMessage()), refused);
    } catch (IOException e) {
      throw new UserMessageException(path + ": this file cannot be read.", e);
    }
  }

  private boolean isKnown(String name) {
    return prepared.all().stream().anyMatch(load -> load.fileName().equals(name))
        || records.latest(ANY, KnownBy.NOW).stream().anyMatch(load -> load.fileName().equals(name));
  }
}
