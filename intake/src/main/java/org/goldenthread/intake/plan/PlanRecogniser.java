package org.goldenthread.intake.plan;

import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Recogniser;

/** Reads the plan of a document: its items from tables, numbered lists and outlines. */
public final class PlanRecogniser implements Recogniser {

  @Override
  public void read(Bench bench) {
    PlanTree tree = new PlanTree(bench);
    ItemEntries entries = new ItemEntries();
    CodedLists.read(bench, tree);
    new PlanTables(bench, tree, entries).read();
    if (tree.isEmpty()) {
      Outline.read(bench, tree);
    }
    ElsewhereNotes.read(bench, tree);
    new PlanDrafts(bench, tree, entries).write();
    OverviewMatrix.read(bench, tree);
    StatusKey.read(bench);
  }
}
