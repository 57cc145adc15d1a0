package org.goldenthread.intake;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.correct.CellCorrecting;
import org.goldenthread.intake.correct.Corrections;
import org.goldenthread.intake.crosswalk.CrosswalkRecogniser;
import org.goldenthread.intake.draft.DocumentDraft;
import org.goldenthread.intake.measures.IndicatorRecogniser;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.papers.PapersRecogniser;
import org.goldenthread.intake.plan.PlanRecogniser;
import org.goldenthread.intake.progress.ClaimsRecogniser;
import org.goldenthread.intake.progress.ProgressUpdateRecogniser;
import org.goldenthread.intake.progress.SchemeRecogniser;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.DocumentFacts;
import org.goldenthread.intake.recognise.Drafts;
import org.goldenthread.intake.recognise.Recogniser;
import org.goldenthread.intake.recognise.SectionRecogniser;
import org.goldenthread.intake.source.SourceFile;
import org.goldenthread.intake.sourced.SourcedReading;
import org.goldenthread.intake.sourced.Sources;

/** Reads a document of any kind this build knows. Immutable and safe to share between threads. */
public final class DocumentReader {
  private static final String LOAD_FIGURES = "Load a file of figures as data";
  private static final String SEND_WITH_TABLES =
      "There is no table in it at all: copying and converting a PDF loses them. Send the Word or"
          + " Excel file it was made from";

  /** In this order; a block claimed by one is left alone by the next. The last keeps the rest. */
  private static final List<Recogniser> RECOGNISERS =
      List.of(
          new PapersRecogniser(),
          new ProgressUpdateRecogniser(),
          new ClaimsRecogniser(),
          new CrosswalkRecogniser(),
          new PlanRecogniser(),
          new IndicatorRecogniser(),
          new SchemeRecogniser(),
          new SectionRecogniser());

  /**
   * Reads one document whole.
   *
   * @throws RefusedDocumentException when the file is empty, binary, too large, of a kind not read
   *     yet, not UTF-8, nested too deeply, or has nothing recognisable in it
   */
  public Reading read(Path file) throws RefusedDocumentException {
    SourceFile source = SourceFile.read(file, ReadingSteps.UNWATCHED);
    Bench bench = recognised(source, Corrections.NONE, ReadingSteps.UNWATCHED);
    if (isNothing(bench.drafts())) {
      throw nothingRecognised(file, source.document());
    }
    return reading(source, DocumentFacts.of(bench), bench.drafts());
  }

  /**
   * Reads one document whole, as a person corrected it, and keeps its source beside it.
   *
   * @throws RefusedDocumentException as {@link #read(Path)}, but only when there is no table either
   *     of which a person could say what it holds
   * @throws ReadingStoppedException when {@code steps} says that nobody waits any longer
   */
  public SourcedReading read(Path file, Corrections corrections, ReadingSteps steps)
      throws RefusedDocumentException {
    SourceFile source = SourceFile.read(file, steps);
    Bench bench = recognised(source, corrections, steps);
    SourcedReading sourced =
        new SourcedReading(
            reading(source, DocumentFacts.of(bench), bench.drafts()),
            !isNothing(bench.drafts()),
            Sources.rows(bench.document()),
            Sources.tables(bench));
    if (!sourced.recognised() && sourced.tables().isEmpty()) {
      throw nothingRecognised(file, source.document());
    }
    return sourced;
  }

  private static Bench recognised(SourceFile source, Corrections corrections, ReadingSteps steps) {
    Bench bench = new Bench(source.document(), corrections.meanings());
    int all = RECOGNISERS.size() + 1;
    steps.done(1, all);
    for (int n = 0; n < RECOGNISERS.size(); n++) {
      steps.goOn();
      RECOGNISERS.get(n).read(bench);
      steps.done(n + 2, all);
    }
    CellCorrecting.apply(corrections.cells(), bench.drafts());
    return bench;
  }

  private static RefusedDocumentException nothingRecognised(Path file, Document document) {
    boolean tables = document.blocks().stream().anyMatch(b -> b instanceof Table);
    return new RefusedDocumentException(
        file,
        Reason.NOTHING_RECOGNISED,
        "no plan, progress, measure or meeting paper was recognised in it; expected tables with a"
            + " header row such as Commitment, Target, Progress, Status. "
            + (tables ? LOAD_FIGURES : SEND_WITH_TABLES));
  }

  private static boolean isNothing(Drafts drafts) {
    return drafts.items().isEmpty()
        && drafts.measures().isEmpty()
        && drafts.crosswalk().isEmpty()
        && drafts.claims().isEmpty()
        && drafts.papers().isEmpty()
        && drafts.sections().stream().allMatch(s -> s.kind().equals("narrative"));
  }

  private static Reading reading(SourceFile source, DocumentDraft facts, Drafts drafts) {
    return new Reading(
        facts,
        source.digest(),
        source.size(),
        drafts.items(),
        drafts.leads(),
        drafts.statuses(),
        drafts.directions(),
        drafts.measures(),
        drafts.itemMeasures(),
        drafts.observations(),
        drafts.marks(),
        drafts.links(),
        drafts.crosswalk(),
        drafts.claims(),
        drafts.papers(),
        drafts.sections(),
        drafts.warnings());
  }
}
