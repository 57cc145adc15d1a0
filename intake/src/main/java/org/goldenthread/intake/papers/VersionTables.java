package org.goldenthread.intake.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.DocumentVersionDraft;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a document is controlled: its version, the table of versions, the table of approvals.
 */
final class VersionTables {
  private static final Pattern CURRENT =
      Pattern.compile(
          "(?i)(?:document |current |draft )?version(?: number| no\\.?)?\\s?[:.]\\s*(?:version |v\\.?\\s?)?(\\d[\\w.]{0,10}|\\d{1,3}(?:\\.\\d{1,3}){0,2}(?: \\w{1,10})?)\\W*");
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:version |v\\.?\\s?|draft |issue )?(\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?)(?: ?\\(?(?:draft|final|approved)\\)?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTROL_HEADING =
      Pattern.compile(
          "(?i).*\\b(?:document|version|revision|change|amendment)s?\\b.{0,20}\\b(?:history|control|log|record|information|details)\\b.*|.*\\b(?:approval|distribution|sign-off)\\b.*|version.*|date.*|status.*|author.*|owner.*|glossary.*|contents|agenda|minutes|appendix.*");
  private static final int NEAR = 3;
  private static final int FARTHEST_TITLE = 500;

  /** What a column of these tables holds. */
  private enum Part {
    VERSION(
        "(?:document |doc |revision |new )?(?:versions?|issue|revision|rev)(?: ?(?:no|number|#|control))?\\W*"),
    DATE(
        "(?:revision |issue |release |amendment |change |approval |effective )?dates?(?: (?:of )?(?:issued?|revision|approved|approval|change|amended|updated|completed))?|issued|when"),
    ACCEPTED("(?:changes? )?accepted|approved\\??|status|signed off"),
    SUMMARY(
        "(?:summary|description|details?|nature|reason)s?(?: (?:of|for) (?:the )?(?:changes?|revisions?|amendments?|updates?))?|changes?(?: made| details?)?|amendments?|revisions?|comments?|notes?|update|status and changes"),
    APPROVER(
        "names?(?: ?/ ?(?:meeting|group|title|role|committee))?|meeting|committee|board|group|forum|approved by|approver|approval(?: by| body)?|approving body"),
    BY(
        "(?:changed?|changes|amended|updated|revised|prepared|written|edited|made) by|authors?(?:\\(s\\))?|by|editor|owner|initials|who");

    private final Pattern words;

    Part(String words) {
      this.words = Pattern.compile("(?i)(?:" + words + ")\\s*:?");
    }

    static @Nullable Part of(String header) {
      for (Part part : values()) {
        if (part.words.matcher(header.strip()).matches()) {
          return part;
        }
      }
      return null;
    }
  }

  private final Bench bench;
  private final List<PaperLine> lines;
  private @Nullable Map<Part, Integer> header;
  private boolean approvals;
  private @Nullable String document;

  private VersionTables(Bench bench, List<PaperLine> lines) {
    this.bench = bench;
    this.lines = lines;
  }

  static void read(Bench bench, List<PaperLine> lines) {
    VersionTables tables = new VersionTables(bench, lines);
    for (int i = 0; i < lines.size(); i++) {
      tables.take(i);
    }
  }

  private void take(int i) {
    PaperLine line = lines.get(i);
    if (!line.isRow()) {
      header = null;
      current(i);
      return;
    }
    Map<Part, Integer> own = header(line);
    if (own != null) {
      header = own;
      approvals =
          own.containsKey(Part.APPROVER)
              && !own.containsKey(Part.SUMMARY)
              && !own.containsKey(Part.BY);
      document = document(i);
    } else if (header != null) {
      row(i, header);
    }
  }

  /** A header names the version, and beside it two things a version or an approval has. */
  private static @Nullable Map<Part, Integer> header(PaperLine row) {
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    int filled = row.filled();
    int unknown = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      String text = row.cell(i);
      Part part = text.isEmpty() || text.length() > 50 ? null : Part.of(text);
      unknown += part == null && !text.isEmpty() ? 1 : 0;
      if (unknown * 3 > filled) {
        return null;
      }
      if (part != null) {
        parts.putIfAbsent(part, i);
      }
    }
    boolean told =
        parts.containsKey(Part.VERSION) && parts.size() >= 3
            || parts.containsKey(Part.VERSION) && parts.size() == filled && filled == 2;
    return told && parts.size() * 3 >= filled * 2 ? parts : null;
  }

  private void row(int i, Map<Part, Integer> parts) {
    PaperLine row = lines.get(i);
    Matcher version = VERSION.matcher(cell(row, parts, Part.VERSION));
    boolean versioned = version.matches();
    String approver = cell(row, parts, Part.APPROVER);
    if (approvals ? approver.isEmpty() : !versioned) {
      return;
    }
    bench.keep(row.block());
    add(
        document,
        approvals ? "approval" : "version",
        versioned ? version.group(1) : cell(row, parts, Part.VERSION),
        row,
        parts);
  }

  private void add(
      @Nullable String document,
      String kind,
      String version,
      PaperLine row,
      Map<Part, Integer> parts) {
    bench
        .drafts()
        .papers()
        .versions()
        .add(
            new DocumentVersionDraft(
                document,
                kind,
                orNull(version),
                orNull(cell(row, parts, Part.DATE)),
                orNull(cell(row, parts, Part.SUMMARY)),
                orNull(cell(row, parts, Part.BY)),
                orNull(cell(row, parts, Part.ACCEPTED)),
                orNull(cell(row, parts, Part.APPROVER)),
                bench.place(row.line())));
  }

  /** "Version: 2.0" on a line of its own, with the date beside it. */
  private void current(int i) {
    Matcher m = CURRENT.matcher(lines.get(i).text());
    if (!m.matches()) {
      return;
    }
    String date = null;
    for (int j = Math.max(0, i - NEAR); j <= Math.min(lines.size() - 1, i + NEAR); j++) {
      LabelWords.Labelled label = LabelWords.head(lines.get(j).text());
      date =
          label != null && label.label().startsWith("date") && date == null ? label.value() : date;
    }
    bench
        .drafts()
        .papers()
        .versions()
        .add(
            new DocumentVersionDraft(
                document(i),
                "current",
                m.group(1),
                date,
                null,
                null,
                null,
                null,
                bench.place(lines.get(i).line())));
  }

  /** The title over a table: the nearest heading that is not about the control itself. */
  private @Nullable String document(int i) {
    for (int j = i - 1; j >= Math.max(0, i - FARTHEST_TITLE); j--) {
      PaperLine line = lines.get(j);
      boolean title =
          line.heading()
              && line.text().length() <= 160
              && !CONTROL_HEADING.matcher(line.text()).matches();
      if (title) {
        boolean years =
            j + 1 < lines.size()
                && lines.get(j + 1).text().matches("(?:19|20)\\d\\d\\s?[-–/]\\s?(?:19|20)?\\d\\d");
        return years ? line.text() + " " + lines.get(j + 1).text() : line.text();
      }
    }
    return null;
  }

  private static String cell(PaperLine row, Map<Part, Integer> parts, Part part) {
    Integer at = parts.get(part);
    return at == null ? "" : row.cell(at).strip();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
