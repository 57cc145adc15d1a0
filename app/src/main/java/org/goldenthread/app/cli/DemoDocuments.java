package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.cli.DocumentFolder.DocumentFile;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.home.DocumentLoading;
import org.goldenthread.app.home.DocumentLoading.Outcome;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.RefusedDocumentException;
import org.jspecify.annotations.Nullable;

/** Brings the documents of a folder into the record, in the order in which they became known. */
record DemoDocuments(
    Partnerships partnerships,
    Documents documents,
    Tenancy tenancy,
    DocumentLoading loading,
    PrintWriter out) {

  /**
   * Loads what is not in the record yet. A refused document is reported and the others load.
   *
   * @param name name of the partnership; null when the documents tell it
   */
  void load(Path folder, @Nullable String name, boolean newVersions) {
    List<Reading> readings = new ArrayList<>();
    Partnership home = null;
    for (DocumentFile file : new DocumentFolder(folder).files()) {
      Optional<Partnership> holder = holderOf(file);
      if (holder.isPresent()) {
        home = holder.get();
      } else {
        read(file.path()).ifPresent(readings::add);
      }
    }
    if (home != null && name != null && !home.name().equals(name)) {
      say("  These documents belong to \"" + home.name() + "\"; --name is not used.");
    }
    readings.sort(
        Comparator.comparing((Reading reading) -> reading.document().knownOn())
            .thenComparing(reading -> reading.document().file()));
    if (home == null && !readings.isEmpty()) {
      home = partnerships.findOrCreate(name == null ? name(readings, folder) : name);
    }
    for (Reading reading : readings) {
      Outcome outcome = loading.load(Objects.requireNonNull(home), reading, newVersions);
      say("  " + reading.document().file() + ": " + inWords(outcome));
    }
  }

  // A document of the folder that is in the record already tells whose folder it is, and need not
  // be read again.
  private Optional<Partnership> holderOf(DocumentFile file) {
    return partnerships.all().stream()
        .filter(
            partnership ->
                tenancy.read(partnership.id(), () -> documents.byDigest(file.digest()).isPresent()))
        .findFirst();
  }

  private Optional<Reading> read(Path file) {
    try {
      return Optional.of(new DocumentReader().read(file));
    } catch (RefusedDocumentException refused) {
      say("  " + refused.getMessage());
      return Optional.empty();
    }
  }

  // Whoever published most of the documents; the folder's own name where none says.
  private static String name(List<Reading> readings, Path folder) {
    Map<String, Integer> publishers = new TreeMap<>();
    for (Reading reading : readings) {
      String publisher = reading.document().publisher();
      if (publisher != null) {
        publishers.merge(publisher, 1, Integer::sum);
      }
    }
    return publishers.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> folder.toAbsolutePath().normalize().getFileName().toString());
  }

  private static String inWords(Outcome outcome) {
    if (outcome instanceof Outcome.Loaded loaded) {
      return "%,d items, %,d measures, %,d figures, %,d warnings"
          .formatted(loaded.items(), loaded.measures(), loaded.observations(), loaded.warnings());
    }
    if (outcome instanceof Outcome.NewVersionOffered offered) {
      return "its plan is in the record from "
          + offered.newest().fileName()
          + "; --new-versions loads this as its new version";
    }
    return "in the record already";
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }
}
