package org.goldenthread.app.clinic.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.Clinic.Minutes;
import org.goldenthread.app.clinic.Curve;
import org.goldenthread.app.clinic.Forecast;
import org.goldenthread.app.clinic.Forecasting;
import org.goldenthread.app.measure.EditDay;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/** Makes the form pages of clinics; within a read or write in the visit's scope. */
@Component
class ClinicFormPages {
  private final ClinicPages pages;
  private final Actions actions;
  private final PartyChoices parties;
  private final Messages messages;
  private final Clock clock;

  ClinicFormPages(
      ClinicPages pages, Actions actions, PartyChoices parties, Messages messages, Clock clock) {
    this.pages = pages;
    this.actions = actions;
    this.parties = parties;
    this.messages = messages;
    this.clock = clock;
  }

  CallPage call(Visit visit, String about, List<Measure> choices, Form form) {
    var measures = new ArrayList<Option>();
    if (!choices.isEmpty()) {
      measures.add(Option.of("", messages.text("clinic.call.no-measure")));
      choices.forEach(m -> measures.add(Option.of(m.slug(), m.name())));
    }
    return new CallPage(
        page(visit, messages.text("clinic.call")),
        form,
        new Link(messages.text("clinic.back"), visit.path().replaceFirst("/clinic$", "")),
        about,
        measures,
        parties.options(messages.text("clinic.call.nobody")),
        ClinicForms.ASKED);
  }

  HoldPage hold(Visit visit, Clinic clinic, Form form) {
    return new HoldPage(
        page(visit, messages.text("clinic.hold")),
        form,
        back(visit, clinic),
        subject(visit, clinic),
        form.value(ClinicForms.OPENED).isEmpty() ? opened(clinic) : form.value(ClinicForms.OPENED));
  }

  /** The form again with what is wrong, or both versions of what two people wrote. */
  PageModel hold(Visit visit, Clinic clinic, Holding.Open open) {
    Conflict conflict = open.conflict();
    return conflict == null
        ? hold(visit, clinic, open.form())
        : new ConflictPage(
            page(visit, messages.text("clinic.hold")),
            open.form(),
            back(visit, clinic),
            conflict,
            List.of(ClinicForms.OPENED));
  }

  AgreePage agree(Visit visit, Clinic clinic, Form form) {
    Optional<Curve> curve = pages.curve(visit, clinic);
    Minutes minutes = clinic.minutes();
    Optional<Forecast> forecast = forecast(visit, clinic);
    var words = new TurnWords(messages);
    return new AgreePage(
        page(visit, messages.text("clinic.agree")),
        form,
        back(visit, clinic),
        forecast.map(f -> words.expected(f, curve.orElse(null))).orElse(List.of()),
        actions.from(Source.CLINIC, clinic.id(), visit.knownBy()).stream()
            .map(this::inWords)
            .toList(),
        minutes == null ? "" : words.check(minutes, forecast.orElse(null)),
        opened(clinic));
  }

  private String inWords(Action action) {
    return messages.text(
        "clinic.agree.action", action.values().text(), messages.date(action.values().dueOn()));
  }

  /** What is expected today if nothing changes; empty before the clinic was held. */
  Optional<Forecast> forecast(Visit visit, Clinic clinic) {
    return Optional.ofNullable(clinic.minutes())
        .map(
            m ->
                Forecasting.of(
                    pages.curve(visit, clinic).orElse(null),
                    m.checksAfter(),
                    EditDay.today(clock)));
  }

  ClosePage close(Visit visit, Clinic clinic, Form form) {
    return new ClosePage(
        page(visit, messages.text("clinic.close")),
        form,
        back(visit, clinic),
        subject(visit, clinic),
        opened(clinic));
  }

  private String subject(Visit visit, Clinic clinic) {
    return String.join(", ", pages.about(visit, clinic).stream().map(Link::text).toList());
  }

  private static String opened(Clinic clinic) {
    return Long.toString(clinic.version());
  }

  private Link back(Visit visit, Clinic clinic) {
    return new Link(pages.number(clinic), visit.href(clinic.path()));
  }

  private static Page page(Visit visit, String title) {
    return visit.page(title, Section.MY_WORK, new Link(visit.partnership().name(), visit.href("")));
  }
}
