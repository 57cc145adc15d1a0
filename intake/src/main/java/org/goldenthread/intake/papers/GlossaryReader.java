package org.goldenthread.intake.papers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.AbbreviationDraft;
import org.goldenthread.intake.recognise.Bench;

/** Reads glossaries: a table or a list of abbreviations and what they mean. */
final class GlossaryReader {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:appendix \\w{1,3}\\W{1,3}|annex \\w{1,3}\\W{1,3}|\\d{1,2}[.)]?\\s)?(?:a )?(?:list of |key to |table of )?(?:glossary|abbreviations?|acronyms?)\\b.{0,50}");
  private static final Pattern TERM =
      Pattern.compile("(?i)(?:abbreviations?|acronyms?|terms?|initials)(?: used)?\\s?:?");
  private static final Pattern MEANING =
      Pattern.compile(
          "(?i)(?:meanings?|definitions?|stands for|in full|full (?:name|title|term)|descriptions?|explanations?|what it means)\\s?:?");
  private static final Pattern ENTRY =
      Pattern.compile(
          "([^:=–—\\-]{1,40}?|\\S{1,20}(?: \\S{1,20}){0,3})\\s?(?:[:=–—]|\\s-\\s|-\\s)\\s*(.{2,600})",
          Pattern.DOTALL);
  private static final int LONGEST_TERM = 60;
  private static final int LONGEST_MEANING = 2_000;

  private final Bench bench;
  private boolean open;
  private boolean tableOnly;

  private GlossaryReader(Bench bench) {
    this.bench = bench;
  }

  static void read(Bench bench, List<PaperLine> lines) {
    GlossaryReader reader = new GlossaryReader(bench);
    lines.forEach(reader::take);
  }

  private void take(PaperLine line) {
    if (!line.isRow()
        && (line.heading() || line.first() && line.text().length() < 40)
        && HEADING.matcher(line.text()).matches()) {
      open = true;
      tableOnly = false;
    } else if (line.isRow()) {
      row(line);
    } else if (open && line.heading()) {
      open = false;
    } else if (open && !tableOnly) {
      entry(line);
    } else {
      open = false;
    }
  }

  private void row(PaperLine row) {
    boolean header =
        TERM.matcher(row.cell(0).strip()).matches()
            && MEANING.matcher(row.cell(1).strip()).matches();
    if (header) {
      open = true;
      tableOnly = true;
      return;
    }
    if (!open) {
      return;
    }
    tableOnly = true;
    for (int i = 0; i + 1 < row.cells().size(); i += 2) {
      String term = row.cell(i).strip();
      String meaning = row.cell(i + 1).strip();
      if (term.isEmpty() && !meaning.isEmpty() && i == 0) {
        goesOn(meaning);
      } else if (!term.isEmpty() && term.length() <= LONGEST_TERM && !meaning.isEmpty()) {
        add(term, meaning, row.line());
      }
    }
  }

  private void entry(PaperLine line) {
    Matcher m = ENTRY.matcher(line.text());
    if (m.matches() && m.group(1).strip().length() <= LONGEST_TERM) {
      add(m.group(1).strip(), m.group(2).strip(), line.line());
    } else if (line.text().length() > 200) {
      open = false;
    }
  }

  private void goesOn(String meaning) {
    List<AbbreviationDraft> glossary = bench.drafts().papers().glossary();
    if (!glossary.isEmpty()
        && glossary.get(glossary.size() - 1).meaning().length() < LONGEST_MEANING) {
      AbbreviationDraft last = glossary.remove(glossary.size() - 1);
      glossary.add(
          new AbbreviationDraft(last.abbreviation(), last.meaning() + " " + meaning, last.place()));
    }
  }

  private void add(String term, String meaning, int line) {
    bench.drafts().papers().glossary().add(new AbbreviationDraft(term, meaning, bench.place(line)));
  }
}
