package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.intake.draft.AgendaItemDraft;
import org.goldenthread.intake.draft.MinuteDraft;
import org.goldenthread.intake.draft.PapersDraft;
import org.jspecify.annotations.Nullable;

/**
 * Which minutes of one meeting are exempt: those after one that excludes the press and public,
 * until they are let in again, and those that name a paragraph as their reason. The minute that
 * excludes is open: everybody may know that and why.
 */
final class ClosedMinutes {
  private static final Pattern EXCLUDES =
      Pattern.compile(
          "(?is).*(?:\\bexclu\\w+\\b.{0,200}\\b(?:press|public)\\b|\\b(?:press|public)\\b.{0,200}\\b(?:exclu\\w+|leave|left)\\b).*");
  private static final Pattern EXCLUSION =
      Pattern.compile("(?is)\\W*exclusion of (?:the )?(?:press|public)\\b.*");
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(?i)\\b(?:following|remaining|next|subsequent)\\s(?:\\w+\\s){0,2}(items?|minutes?|matters?|business|reports?)\\b"
              + "|\\bremainder of\\b|\\brest of the\\b");
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?is).*\\bre-?admi\\w+ (?:of |to )?(?:the )?(?:press|public)\\b.*"
              + "|.*\\breturn(?:ed|s)? (?:of |to )?(?:the )?(?:press and|public and|press or) .*"
              + "|.*\\breturn of the public\\b.*"
              + "|.*\\b(?:press|public)\\b.{0,60}\\bre-?admitted\\b.*");

  /** At the end of a minute or on a line between two: what follows is taken without them. */
  private static final Pattern SHUTS =
      Pattern.compile(
          "(?is).*\\b(?:press (?:and|or|&) (?:the )?public|public (?:and|or|&) (?:the )?press"
              + "|members of the (?:press|public))\\b.{0,80}\\b(?:exclu\\w+|left|leave|withdrew|withdraw|retired?)\\b.*"
              + "|.*\\bexclu\\w+ (?:of )?(?:the )?(?:press and|public and|press or) .*"
              + "|.*\\bnot for publication\\b.{0,120}\\b(?:12A|paragraphs?(?:\\(s\\))?\\s+\\d).*");

  private static final Pattern THIS_ONE =
      Pattern.compile("(?is).*\\bthis (?:item|minute|matter|report)\\b.*");
  private static final Pattern OWN =
      Pattern.compile(
          "(?is).*\\b(?:exempt|not for publication|exclu\\w+)\\b.{0,250}(\\bparagraphs?(?:\\(s\\))?\\s+\\d{1,2}(?:\\s?(?:,|and|&|or|to|-)\\s?\\d{1,2})*).{0,80}\\b(?:12A|Act)\\b.*");

  private static final int LONGEST_TAIL = 600;

  private final PapersDraft drafts;
  private final List<MinuteDraft> minutes = new ArrayList<>();

  ClosedMinutes(PapersDraft drafts) {
    this.drafts = drafts;
  }

  void take(MinuteDraft minute) {
    minutes.add(minute);
  }

  /**
   * The exempt lines.
   *
   * @param last line of the paper
   */
  List<ExemptParts.Closed> parts(int last) {
    List<ExemptParts.Closed> closed = new ArrayList<>();
    boolean shut = false;
    boolean nextOnly = false;
    String reason = null;
    for (int i = 0; i < minutes.size(); i++) {
      MinuteDraft minute = minutes.get(i);
      int end = i + 1 < minutes.size() ? minutes.get(i + 1).place().line() - 1 : last;
      String words = words(minute, end);
      String tail = tail(minute, end);
      String own = own(tail == null ? words : words.replace(tail, ""));
      own = own == null ? ofItem(minute) : own;
      Matcher following = FOLLOWING.matcher(words);
      boolean excludes = EXCLUDES.matcher(words).matches();
      boolean exclusion = EXCLUSION.matcher(minute.title()).matches();
      boolean again = AGAIN.matcher(words).matches();
      // Readmitted at the end of a closed minute opens the next one, and not what was said before.
      String heading =
          minute.title().isBlank() ? minute.text().strip().split("\n")[0] : minute.title();
      boolean opens = AGAIN.matcher(heading).matches();
      if (!exclusion && !opens && (shut || own != null)) {
        closed.add(
            new ExemptParts.Closed(
                minute.meeting(), own == null ? reason : own, minute.place().line(), end));
      }
      shut = shut && !nextOnly && !again;
      if (excludes && !again && (exclusion || following.find())) {
        following.reset();
        shut = true;
        reason = exclusion ? own(words) : own;
        nextOnly = following.find() && "item".equalsIgnoreCase(following.group(1));
      } else if (tail != null && !again) {
        shut = true;
        reason = own(tail);
        nextOnly = false;
      }
    }
    return closed;
  }

  /** What stands at the end of a minute and shuts the press and public out of what follows. */
  private @Nullable String tail(MinuteDraft minute, int end) {
    for (String text : List.of(minute.text(), resolved(minute, end))) {
      String[] lines = text.strip().split("\n");
      for (int from = lines.length - 1; from >= Math.max(0, lines.length - 2); from--) {
        String tail = String.join("\n", List.of(lines).subList(from, lines.length));
        if (tail.length() < LONGEST_TAIL
            && SHUTS.matcher(tail).matches()
            && !THIS_ONE.matcher(tail).matches()) {
          return tail;
        }
      }
    }
    return null;
  }

  /** The words that exempt the item of the agenda with the same title. */
  private @Nullable String ofItem(MinuteDraft minute) {
    String title = ExemptParts.letters(minute.title());
    return drafts.agendaItems().stream()
        .filter(a -> a.meeting().equals(minute.meeting()) && a.exemptParagraph() != null)
        .filter(a -> title.length() > 10 && ExemptParts.letters(a.title()).equals(title))
        .map(AgendaItemDraft::exemptParagraph)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String own(String words) {
    Matcher m = OWN.matcher(words);
    return m.matches() ? m.group(1) : null;
  }

  /** All that a minute says, its resolutions too. */
  private String words(MinuteDraft minute, int end) {
    return minute.title() + "\n" + minute.text() + "\n" + resolved(minute, end);
  }

  private String resolved(MinuteDraft minute, int end) {
    return drafts.resolutions().stream()
        .filter(r -> r.place().line() >= minute.place().line() && r.place().line() <= end)
        .map(r -> r.leadIn() == null ? r.text() : r.leadIn() + " " + r.text())
        .collect(Collectors.joining("\n"));
  }
}
