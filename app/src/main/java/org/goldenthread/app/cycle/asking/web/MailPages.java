package org.goldenthread.app.cycle.asking.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.app.cycle.asking.Alarm;
import org.goldenthread.app.cycle.asking.AskingState.Overview;
import org.goldenthread.app.cycle.asking.AskingState.Waiting;
import org.goldenthread.app.cycle.asking.Mail;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the officer's page of asking and reminding. */
@Component
class MailPages {
  private static final Set<String> SAID =
      Set.of("queued", "already-today", "not-reached", "nothing-due", "tried");

  private final Messages messages;

  MailPages(Messages messages) {
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
        SAID.contains(said) ? messages.text("cycle.mails.said." + said) : null,
        lead(state),
        server(state),
        state.alarms().stream().map(a -> unreached(visit, state, a)).toList(),
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

  private MailPage.Unreached unreached(Visit visit, Overview state, Alarm alarm) {
    String why = messages.text("cycle.alarm." + alarm.kind().word());
    return new MailPage.Unreached(
        who(visit, state, alarm.party(), alarm.name()),
        alarm.detail().isEmpty() ? why : messages.text("cycle.alarm.detail", why, alarm.detail()),
        messages.count("cycle.mails.items", alarm.items(), alarm.round().name()));
  }

  private MailPage.Waiting waiting(Visit visit, Overview state, Waiting waiting) {
    LocalDate written = waiting.written();
    return new MailPage.Waiting(
        who(visit, state, waiting.due().party(), waiting.due().name()),
        messages.count(
            "cycle.mails.items", waiting.due().requests().size(), waiting.due().round().name()),
        messages.date(waiting.due().on()),
        written == null ? messages.text("cycle.mails.never") : messages.date(written),
        waiting.reached() ? visit.href(waiting.due().round().path() + "/chase") : null,
        Long.toString(waiting.due().party()));
  }

  /** Leads to the party, or to where a name as printed is matched. */
  private static Link who(Visit visit, Overview state, long party, String name) {
    String path =
        state.parties().getOrDefault(party, List.of()).stream()
            .findFirst()
            .filter(n -> n.kind() != Parties.Kind.AS_PRINTED)
            .map(n -> "/" + n.kind().folder() + "/" + n.key())
            .orElse("/people/matching");
    return new Link(name, visit.href(path));
  }

  private MailPage.Sent sent(Mail mail) {
    String problem = mail.lastProblem();
    String state = messages.text("cycle.mails.state." + mail.state().word());
    return new MailPage.Sent(
        mail.recipient(),
        mail.subject(),
        messages.date(mail.day()),
        problem == null ? state : messages.text("cycle.alarm.detail", state, problem));
  }
}
