package org.goldenthread.app.cycle.report.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;

/** What was said of an item, as the page shows it: the answer first, the rest on request. */
final class ProgressWords {
  private final Messages messages;

  ProgressWords(Messages messages) {
    this.messages = messages;
  }

  RoundReportPage.Progress of(ReportEntry e) {
    ReportEntry.Said said = e.said();
    if (said == null) {
      return new RoundReportPage.Progress(
          messages.text("cycle.report.none." + stateWord(e.state())), null, null, null, before(e));
    }
    return switch (said.kind()) {
      case REPORT ->
          new RoundReportPage.Progress(
              Objects.requireNonNull(said.headline()),
              text(said.newText()),
              next(said),
              said.evidence(),
              said.background() == null
                  ? null
                  : new RoundReportPage.Rest(
                      messages.text("cycle.answer.background"), LongText.of(said.background())));
      case NO_CHANGE ->
          new RoundReportPage.Progress(
              messages.text("cycle.report.no-change"), text(said.reason()), null, null, before(e));
      case WAITING ->
          new RoundReportPage.Progress(
              messages.text(
                  "cycle.report.waiting",
                  Objects.requireNonNull(said.waitingFor()),
                  messages.date(Objects.requireNonNull(said.waitingUntil()))),
              text(said.reason()),
              null,
              null,
              before(e));
    };
  }

  /** What nobody has begun and what is half typed are the same to a reader. */
  private static String stateWord(RequestState state) {
    return state == RequestState.RETURNED ? state.word() : RequestState.NOT_STARTED.word();
  }

  private @Nullable String next(ReportEntry.Said said) {
    String when =
        said.expectedOn() == null
            ? null
            : messages.text("cycle.report.expected", messages.date(said.expectedOn()));
    String what = said.next() == null ? null : messages.text("cycle.report.next", said.next());
    return Stream.of(Optional.ofNullable(what), Optional.ofNullable(when))
        .flatMap(Optional::stream)
        .reduce((a, b) -> a + (a.matches("(?s).*[.!?]$") ? " " : ". ") + b)
        .orElse(null);
  }

  private RoundReportPage.@Nullable Rest before(ReportEntry e) {
    ReportEntry.Before before = e.before();
    return before == null || before.text() == null
        ? null
        : new RoundReportPage.Rest(
            messages.text("cycle.report.said-on", messages.date(before.on())),
            LongText.of(before.text()));
  }

  private static @Nullable LongText text(@Nullable String text) {
    return text == null || text.isBlank() ? null : LongText.of(text);
  }
}
