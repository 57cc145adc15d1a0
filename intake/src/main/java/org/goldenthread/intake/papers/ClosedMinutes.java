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
          "(?is).*\\b(?:re-?admi\\w+|return\\w*) (?:of |to )?(?:the )?(?:press|public)\\b.*"
              + "|.*\\b(?:press|public)\\b.{0,60}\\bre-?admitted\\b.*");
  private static final Pattern OWN =
      Pattern.compile(
          "(?is).*\\b(?:exempt|not for publication|exclu\\w+)\\b.{0,250}(\\bparagraphs?(?:\\(s\\))?\\s+\\d{1,2}(?:\\s?(?:,|and|&|or|to|-)\\s?\\d{1,2})*).{0,80}\\b(?:12A|Act)\\b.*");

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
      String own = own(words);
      own = own == null ? ofItem(minute) : own;
      Matcher following = FOLLOWING.matcher(words);
      boolean excludes = EXCLUDES.matcher(words).matches();
      boolean exclusion = EXCLUSION.matcher(minute.title()).matches();
      boolean again = AGAIN.matcher(minute.title() + "\n" + words).matches();
      if (!exclusion && !again && (shut || own != null)) {
        closed.add(
            new ExemptParts.Closed(
                minute.meeting(), own == null ? reason : own, minute.place().line(), end));
      }
      shut = shut && !nextOnly && !again;
      if (excludes && !again && (exclusion || following.find())) {
        following.reset();
        shut = true;
        reason = own;
        nextOnly = following.find() && "item".equalsIgnoreCase(following.group(1));
      }
    }
    return closed;
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
    String resolved =
        drafts.resolutions().stream()
            .filter(r -> r.place().line() >= minute.place().line() && r.place().line() <= end)
            .map(r -> r.leadIn() == null ? r.text() : r.leadIn() + " " + r.text())
            .collect(Collectors.joining("\n"));
    return minute.title() + "\n" + minute.text() + "\n" + resolved;
  }
}
