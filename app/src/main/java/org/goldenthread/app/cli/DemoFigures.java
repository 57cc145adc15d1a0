package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureDetails;
import org.goldenthread.app.measure.MeasureEdits;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.load.LoadFile;
import org.goldenthread.app.measure.load.LoadOptions;
import org.goldenthread.app.measure.load.LoadOutcome;
import org.goldenthread.app.measure.load.Loads;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.RefusedDocumentException;

/**
 * Figures beside the sample documents: every file of the folder {@code figures}, named by the day
 * on which it became known, and after the first of them which area the sample partnership is and
 * which measure is counted another way since.
 */
record DemoFigures(
    Partnerships partnerships,
    Tenancy tenancy,
    Changes changes,
    Loads loads,
    Areas areas,
    HomeAreas homes,
    NeighbourSets neighbourSets,
    Measures measures,
    MeasureEdits edits,
    PrintWriter out) {
  private static final Author DEMO = Author.program("Setting up the demo");
  private static final String HOME = "E08990001";
  private static final String MODEL = "Areas like Wexmere (invented)";
  private static final LocalDate EDITION = LocalDate.of(2013, 4, 1);
  private static final String REDEFINED = "ni-117";
  private static final Definition.Redefined HOW =
      new Definition.Redefined(
          LocalDate.of(2010, 4, 1),
          "Young people count where they live, and no longer where they learn.");

  /** Loads what is not in the record yet, for the partnership of the documents. */
  void load(Path documents, String name) {
    Path folder = documents.resolve("figures");
    if (!Files.isDirectory(folder)) {
      return;
    }
    partnerships.all().stream()
        .filter(partnership -> partnership.name().equals(name))
        .filter(partnership -> !isSettled(partnership))
        .forEach(partnership -> load(partnership, new DocumentFolder(folder).files()));
  }

  private boolean isSettled(Partnership partnership) {
    return tenancy.read(partnership.id(), () -> homes.find(KnownBy.NOW).isPresent());
  }

  private void load(Partnership partnership, List<DocumentFolder.DocumentFile> files) {
    for (DocumentFolder.DocumentFile file : files) {
      Path path = file.path();
      LocalDate known = LocalDate.parse(path.getFileName().toString().replace(".csv", ""));
      try {
        LoadOutcome outcome =
            loads.load(
                Scope.of(partnership.id()),
                LoadFile.of(path),
                new LoadOptions(true, false, known),
                DEMO,
                refused -> out.println("  " + refused.message()));
        out.printf(
            "  figures/%s: %,d new, %,d changed%n",
            path.getFileName(), outcome.added(), outcome.changed());
      } catch (RefusedDocumentException refused) {
        throw new UserMessageException(String.valueOf(refused.getMessage()), refused);
      }
    }
    out.flush();
    tenancy.write(partnership.id(), this::settle);
    tenancy.write(partnership.id(), this::redefine);
  }

  /** Says what a file of figures cannot: from when on a measure is counted another way. */
  private EditOutcome redefine() {
    Measure measure = measures.find(REDEFINED, KnownBy.NOW).orElseThrow();
    MeasureDetails as = measure.details();
    return edits.change(
        measure,
        measure.version(),
        as.with(as.definition().redefinedBy(HOW)),
        DEMO,
        "Said from when on young people count where they live");
  }

  /** Says which area it is; the others of the region are its neighbours, in the order of codes. */
  private long settle() {
    long change = changes.record(EDITION, DEMO, "Said which area the sample partnership is");
    Area home = areas.byCode(HOME, KnownBy.NOW).orElseThrow();
    List<Long> neighbours =
        areas.ofType(Area.LOCAL_AUTHORITY, KnownBy.NOW).stream()
            .filter(area -> area.id() != home.id())
            .sorted(Comparator.comparing(Area::code))
            .map(Area::id)
            .toList();
    neighbourSets.add(home.id(), MODEL, EDITION, neighbours, change);
    homes.set(home.id(), MODEL, change);
    return home.id();
  }
}
