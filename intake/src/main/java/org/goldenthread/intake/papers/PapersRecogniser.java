package org.goldenthread.intake.papers;

import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Recogniser;

/** Reads the papers of meetings, one after the other, and the tables that stand among them. */
public final class PapersRecogniser implements Recogniser {
  private static final Pattern RESOLVES =
      Pattern.compile("(?s)(?:RESOLVED|Resolved)\\s?[:\\-–—]?.{5,}");

  @Override
  public void read(Bench bench) {
    List<PaperLine> lines = PaperLines.of(bench);
    Meetings meetings = new Meetings(bench);
    List<Paper> papers = PaperCutter.cut(lines);
    for (Paper paper : papers) {
      PaperLine first = paper.lines().get(0);
      if (first.first()) {
        bench.opens(first.block(), section(paper.kind()));
      }
      switch (paper.kind()) {
        case AGENDA -> AgendaReader.read(bench, meetings, paper.lines());
        case MINUTES -> MinutesReader.read(bench, meetings, paper.lines());
        case REPORT -> ReportReader.read(bench, meetings, paper.lines());
        case OTHER -> other(bench, meetings, paper.lines());
      }
    }
    ImprovementReader.read(bench, lines);
    VersionTables.read(bench, lines);
    GlossaryReader.read(bench, lines);
    ExemptParts.find(bench, meetings, papers);
  }

  private static String section(Paper.Kind kind) {
    return switch (kind) {
      case AGENDA -> "agenda";
      case MINUTES -> "minutes";
      case REPORT -> "report";
      case OTHER -> "narrative";
    };
  }

  /** A single minute may stand without its meeting; it resolves something. */
  private static void other(Bench bench, Meetings meetings, List<PaperLine> lines) {
    if (lines.stream().anyMatch(l -> !l.isRow() && RESOLVES.matcher(l.text()).matches())) {
      MinutesReader.read(bench, meetings, lines);
    } else {
      ActionLogs.read(bench, null, lines);
    }
  }
}
