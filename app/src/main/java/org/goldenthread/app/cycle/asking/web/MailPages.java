package org.goldenthread.app.cycle.asking.web;

import java.time.LocalDate;
import java.util.Objects;
import org.goldenthread.app.cycle.asking.Alarm;
import org.goldenthread.app.cycle.asking.AlarmLines;
import org.goldenthread.app.cycle.asking.AskingState.Overview;
import org.goldenthread.app.cycle.asking.AskingState.Waiting;
import org.goldenthread.app.cycle.asking.Chased;
import org.goldenthread.app.cycle.asking.Mail;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the officer's page of asking and reminding. */
@Component
class MailPages {
  private final AlarmLines lines;
  private final Messages messages;

  MailPages(AlarmLines lines, Messages messages) {
    this.lines = lines;
    this.messages = messages;
  }

  MailPage page(Visit visit, Overview state) {
    String said = visit.parameter("said");
    boolean waits = state.queued() > 0 || state.mails().stream().anyMatch(MailPages::failed);
    return new MailPage(
        visit.page(
            messages.text("cycle.mails.title"),
            Section.MANAGE,
            new Link(visit.partnership().name(), visit.href(""))),
        said.equals("tried") || Chased.of(said).isPresent()
            ? messages.text("cycle.mails.said." + said)
            : null,
        lead(state),
        server(state),
        lines.of(state.alarms(), visit).stream().map(this::unreached).toList(),
        state.waiting().stream().map(w -> waiting(visit, state, w)).toList(),
        state.mails().stream().map(this::sent).toList(),
        waits && state.sends() ? visit.href("/mail/try-again") : null);
  }

  private static boolean failed(Mail mail) {
    return mail.state() == Mail.State.FAILED;
  }

  private String lead(Overview state) {
    return state.waiting().isEmpty()
        ? messages.text("cycle.mails.lead.none")
        : messages.count("cycle.mails.lead", state.waiting().size());
  }

  private @Nullable String server(Overview state) {
    if (!state.sends()) {
      return messages.count("cycle.mails.no-server", state.queued());
    }
    return state.mails().stream()
        .filter(m -> m.state() == Mail.State.QUEUED)
        .map(Mail::lastProblem)
        .filter(Objects::nonNull)
        .findFirst()
        .map(problem -> messages.count("cycle.mails.away", state.queued(), problem))
        .orElse(null);
  }

  private MailPage.Unreached unreached(AlarmLines.Line line) {
    Alarm alarm = line.alarm();
    return new MailPage.Unreached(
        line.who(),
        line.why(),
        messages.count("cycle.mails.items", alarm.items(), alarm.round().name()));
  }

  private MailPage.Waiting waiting(Visit visit, Overview state, Waiting waiting) {
    LocalDate written = waiting.written();
    return new MailPage.Waiting(
        AlarmLines.who(visit, state.parties(), waiting.due().party(), waiting.due().name()),
        messages.count(
            "cycle.mails.items", waiting.due().requests().size(), waiting.due().round().name()),
        messages.date(waiting.due().on()),
        written == null ? messages.text("cycle.mails.never") : messages.date(written),
        waiting.reached() ? visit.href(waiting.due().round().path() + "/chase") : null,
        Long.toString(waiting.due().party()));
  }

  private MailPage.Sent sent(Mail mail) {
    String problem = mail.lastProblem();
    String state = messages.text("cycle.mails.state." + mail.state().word());
    return new MailPage.Sent(
        mail.recipient(),
        mail.subject(),
        messages.date(mail.day()),
        problem == null ? state : messages.text("cycle.unreached.detail", state, problem));
  }
}
