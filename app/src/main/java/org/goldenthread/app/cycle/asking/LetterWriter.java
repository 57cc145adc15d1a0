package org.goldenthread.app.cycle.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.cycle.Days;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.people.Cover;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Finds the words of mail: what is due, by when, and where to answer. */
@Component
class LetterWriter {
  private static final int ITEMS_SHOWN = 10;
  private static final int ITEM_LENGTH = 90;

  private final Plans plans;
  private final Messages messages;
  private final MailSettings settings;
  private final Days days;

  LetterWriter(Plans plans, Messages messages, MailSettings settings, Days days) {
    this.plans = plans;
    this.messages = messages;
    this.settings = settings;
    this.days = days;
  }

  /**
   * A part of a mail.
   *
   * @param subject what the mail is called when this part comes first
   */
  record Section(String subject, MailBody body) {}

  /** Reads plans once for a run. */
  final class Run {
    private final Partnership partnership;
    private final Map<String, Optional<PlanSnapshot>> read = new HashMap<>();

    private Run(Partnership partnership) {
      this.partnership = partnership;
    }

    /** What one party is asked, with the link by which it answers. */
    Section due(Due due, SignedLink link) {
      int count = due.requests().size();
      String when = when(due.on());
      String date = messages.date(due.on());
      String subject = messages.count("cycle.mail.due." + when + ".subject", count, date);
      return new Section(
          subject,
          MailBody.of(
                  messages.count("cycle.mail.due." + when, count, partnership.name(), date),
                  messages.text(
                      "cycle.mail.round", due.round().name(), plan(due.round()), due.name()),
                  items(due.round(), due.requests().stream().map(Request::item).toList()))
              .then(answer(due, link)));
    }

    /** What came back to a party with a note, with the link by which it answers. */
    Section returned(Due due, SignedLink link) {
      int count = due.returned().size();
      int others = due.requests().size() - count;
      String when = messages.text("cycle.mail.returned." + when(due.on()), messages.date(due.on()));
      String more = others == 0 ? "" : " " + messages.count("cycle.mail.returned.more", others);
      return new Section(
          messages.count("cycle.mail.returned.subject", count),
          MailBody.of(
                  messages.count("cycle.mail.returned", count, partnership.name())
                      + " "
                      + when
                      + more,
                  messages.text(
                      "cycle.mail.round", due.round().name(), plan(due.round()), due.name()),
                  notes(due))
              .then(answer(due, link)));
    }

    private String notes(Due due) {
      return String.join(
          "\n\n",
          due.returned().stream()
              .limit(ITEMS_SHOWN)
              .flatMap(
                  r ->
                      Optional.ofNullable(known(due.round()).get(r.item())).stream()
                          .map(item -> titled(item) + note(r)))
              .toList());
    }

    private String note(Request request) {
      String note = request.note();
      return note == null ? "" : "\n" + messages.text("cycle.mail.returned.note", note);
    }

    private MailBody answer(Due due, SignedLink link) {
      return MailBody.of(messages.text("cycle.mail.answer")).then(by(due.name(), link));
    }

    private MailBody by(String name, SignedLink link) {
      String email = Objects.requireNonNull(link.email());
      return MailBody.link(link.id())
          .then(MailBody.of(messages.text("cycle.mail.link", name, email, end(link))));
    }

    /** What is asked of a party that is away, for who covers. */
    Section covered(Due due, Cover cover, SignedLink link) {
      Section same = due(due, link);
      return new Section(
          messages.text("cycle.mail.cover.subject", due.name(), same.subject()),
          MailBody.of(messages.text("cycle.mail.cover", due.name(), messages.date(cover.until())))
              .then(same.body()));
    }

    /** How the report words what one party sent, with the link by which it objects. */
    Section worded(Round round, String name, List<Long> itsItems, SignedLink link) {
      int count = itsItems.size();
      return new Section(
          messages.count("cycle.mail.worded.subject", count),
          MailBody.of(
                  messages.count("cycle.mail.worded", count, partnership.name()),
                  messages.text("cycle.mail.round", round.name(), plan(round), name),
                  items(round, itsItems),
                  messages.text("cycle.mail.worded.see"))
              .then(by(name, link)));
    }

    /** A new link, for who asked for one. */
    Section newLink(Due due, SignedLink link) {
      Section same = due(due, link);
      return new Section(messages.text("cycle.mail.new-link.subject"), same.body());
    }

    /** What a strategic lead hears of what is long overdue. */
    Section escalated(List<Due> overdue, int items) {
      List<String> lines =
          overdue.stream()
              .map(
                  d ->
                      messages.count(
                          "cycle.mail.escalated.line",
                          d.requests().size(),
                          d.name(),
                          messages.date(d.on())))
              .toList();
      return new Section(
          messages.count("cycle.mail.escalated.subject", items),
          MailBody.of(
              messages.count("cycle.mail.escalated", items, partnership.name()),
              String.join("\n", lines),
              messages.text("cycle.mail.sign-in"),
              href("/rounds/" + overdue.get(0).round().slug())));
    }

    /** Whom rounds ask in vain, for the officer. */
    Section alarms(List<Alarm> alarms) {
      List<String> lines =
          alarms.stream()
              .map(
                  a ->
                      messages.count(
                          "cycle.mail.alarm.line",
                          a.items(),
                          a.name(),
                          messages.text("cycle.unreached." + a.kind().word()),
                          a.round().name()))
              .toList();
      return new Section(
          messages.count("cycle.mail.alarm.subject", alarms.size()),
          MailBody.of(
              messages.count("cycle.mail.alarm", alarms.size(), partnership.name()),
              String.join("\n", lines),
              messages.text("cycle.mail.alarm.do"),
              href("/mail")));
    }

    private String href(String rest) {
      return settings.site() + "/app/" + partnership.slug() + rest;
    }

    private String plan(Round round) {
      return snapshot(round).map(p -> p.header().title()).orElse(round.planSlug());
    }

    private Optional<PlanSnapshot> snapshot(Round round) {
      return read.computeIfAbsent(round.planSlug(), slug -> plans.snapshot(slug, KnownBy.NOW));
    }

    private Map<Long, PlanItem> known(Round round) {
      return snapshot(round).map(PlanSnapshot::byId).orElse(Map.of());
    }

    private String items(Round round, List<Long> ids) {
      Map<Long, PlanItem> known = known(round);
      var lines = new ArrayList<String>();
      ids.stream()
          .limit(ITEMS_SHOWN)
          .flatMap(item -> Optional.ofNullable(known.get(item)).stream())
          .forEach(item -> lines.add(titled(item)));
      int more = ids.size() - ITEMS_SHOWN;
      if (more > 0) {
        lines.add(messages.count("cycle.mail.more", more));
      }
      return String.join("\n", lines);
    }
  }

  /** Words for one run over a partnership. */
  Run run(Partnership partnership) {
    return new Run(partnership);
  }

  /** All sections in one mail; the first names it. */
  MailText text(List<Section> sections) {
    MailBody end = MailBody.of(messages.text("cycle.mail.end"));
    MailBody all = sections.stream().map(Section::body).reduce(MailBody::then).orElseThrow();
    return new MailText(sections.get(0).subject(), all.then(end));
  }

  private String when(LocalDate due) {
    LocalDate today = days.today();
    return today.isAfter(due) ? "overdue" : today.equals(due) ? "today" : "by";
  }

  /** Reference and text of an item, on one line. */
  static String titled(PlanItem item) {
    String title = (item.ref() == null ? "" : item.ref() + " ") + item.text();
    String line = title.replaceAll("\\s+", " ").strip();
    if (line.length() <= ITEM_LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', ITEM_LENGTH);
    return line.substring(0, space > 0 ? space : ITEM_LENGTH) + " ...";
  }

  private String end(SignedLink link) {
    return messages.date(LocalDate.ofInstant(link.expiresAt().minusSeconds(1), London.ZONE));
  }
}
