package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a minute resolved: after "Resolved:-", "AGREED -", "Decision:" or "It was agreed
 * that", in one statement or in parts, with what belongs to an unfinished statement.
 */
final class ResolutionReader {
  private static final String FORMAL =
      "(?:RESOLVED|Resolved|Resolutions?|RESOLUTIONS?|AGREED|Agreed|DECISIONS?|Decisions?|DECIDED|Decided"
          + "|RECOMMENDED|Recommended|ORDERED)";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?s)(?:It was (?:then |unanimously )?|IT WAS )?"
              + FORMAL
              + "(?:\\s(?:unanimously|UNANIMOUSLY|by \\w+)|\\s?\\([^()]{1,60}\\)|\\s(?:to|TO) (?:Cabinet|Council|COUNCIL|CABINET)){0,2}"
              + "(?:\\s?[:;.\\-–—]+\\s*|\\s+(?=(?:that|That|THAT|to|TO)\\b)|\\s*$)(.*)");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s)(?:(?:Following|After|Having|In|On|Upon|With)\\b[^.:]{1,160}, )?(?:it was|It was|IT WAS)\\s"
              + "(?:(?:then|also|further|therefore|subsequently|unanimously|duly)\\s){0,2}"
              + "(?:agreed|resolved|decided|recommended|AGREED|RESOLVED|DECIDED|RECOMMENDED)"
              + "(?:\\sunanimously)?(?:\\sby\\s[^.:]{1,60}?)?\\s?[:\\-–]*\\s*((?:that|That|THAT|to)\\b.*|)");
  private static final Pattern BODY =
      Pattern.compile(
          "(?s)(?:The )?(?:Board|Committee|Cabinet|Partnership|Panel|Forum|Trust|Group|Council|Sub-Committee|Executive|Members|Governors|Trustees)"
              + "\\s(?:unanimously |formally )?(?:AGREED|RESOLVED|agreed|resolved)\\s?[:\\-–]*\\s*((?:that|That|to)\\b.*)");
  private static final Pattern THAT = Pattern.compile("(?is)(?:that|to)\\s*[:\\-–,]*");
  private static final Pattern OPEN_END =
      Pattern.compile("(?s).*(?::|:-|:\\s?[-–]|[-–—;,]|\\b(?:and|or))");
  private static final Pattern LIST_END = Pattern.compile("(?s).*:\\s?[-–—]?");
  private static final Pattern TRAILING =
      Pattern.compile("(?:\\s*[;,]\\s*(?:and|or|AND)?|\\s+and)$");
  private static final Pattern STOP = Pattern.compile("(?<=[\\p{Ll}\\d)]{2}[.])\\s+(?=\\p{Lu})");
  private static final Pattern PARAGRAPH_NUMBER =
      Pattern.compile("^\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,2})?\\.?\\s+");
  private static final int MOST_TEXT = 20_000;
  private static final int TAIL = 40;

  private final List<PaperLine> lines;
  private final boolean formal;
  private final List<Resolution> resolutions = new ArrayList<>();
  private final Set<PaperLine> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private ResolutionReader(List<PaperLine> lines, boolean formal) {
    this.lines = lines;
    this.formal = formal;
  }

  /** True when minutes mark what they resolve with a word of its own. */
  static boolean isFormal(List<PaperLine> lines) {
    return lines.stream().anyMatch(l -> LABEL.matcher(start(l)).matches());
  }

  /**
   * Reads the lines of one minute.
   *
   * @param formal true when the minutes mark their resolutions, so that a sentence is none
   */
  static ResolutionReader read(List<PaperLine> lines, boolean formal) {
    ResolutionReader reader = new ResolutionReader(lines, formal);
    int at = 0;
    while (at < lines.size()) {
      at = reader.take(at);
    }
    return reader;
  }

  List<Resolution> resolutions() {
    return resolutions;
  }

  /** True for a line that is a resolution and not text of the minute. */
  boolean used(PaperLine line) {
    return used.contains(line);
  }

  private static String start(PaperLine line) {
    String text = line.isRow() ? line.text() : line.printed();
    String start = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
    return PARAGRAPH_NUMBER.matcher(start).replaceFirst("");
  }

  /** Reads the resolution that a line opens, if it does, and gives the next line to look at. */
  private int take(int at) {
    String statement = opened(start(lines.get(at)));
    if (statement == null) {
      if (!formal) {
        sentences(lines.get(at));
      }
      return at + 1;
    }
    ResolutionParts parts = new ResolutionParts(statement, lines.get(at).line());
    used.add(lines.get(at));
    int next = at + 1;
    while (next < lines.size()
        && opened(start(lines.get(next))) == null
        && parts.take(lines.get(next))) {
      used.add(lines.get(next));
      next++;
    }
    resolutions.addAll(parts.finished());
    return next;
  }

  /** What stands after the words that open a resolution; null when none do. */
  private @Nullable String opened(String text) {
    Matcher m = LABEL.matcher(text);
    if (m.matches()) {
      return m.group(1).strip();
    }
    m = SENTENCE.matcher(text);
    if (m.matches() && (!m.group(1).isBlank() || LIST_END.matcher(text).matches())) {
      return m.group(1).strip();
    }
    m = BODY.matcher(text);
    return !formal && m.matches() ? m.group(1).strip() : null;
  }

  /** In minutes without a word of their own, a sentence inside a paragraph may decide. */
  private void sentences(PaperLine line) {
    String[] sentences = STOP.split(start(line));
    for (int i = 1; i < sentences.length; i++) {
      Matcher m = SENTENCE.matcher(sentences[i]);
      if (m.matches() && !m.group(1).isBlank()) {
        resolutions.add(new Resolution(null, null, m.group(1).strip(), line.line()));
      }
    }
  }

  static boolean endsOpen(CharSequence text) {
    return OPEN_END.matcher(tail(text)).matches();
  }

  static boolean endsWithColon(CharSequence text) {
    return LIST_END.matcher(tail(text)).matches();
  }

  private static CharSequence tail(CharSequence text) {
    return text.subSequence(Math.max(0, text.length() - TAIL), text.length());
  }

  static boolean isLeadIn(String text) {
    return THAT.matcher(text).matches();
  }

  static String withoutAnd(String text) {
    return TRAILING.matcher(text).replaceAll("").strip();
  }
}
