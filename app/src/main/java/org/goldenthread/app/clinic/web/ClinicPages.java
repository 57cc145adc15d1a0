package org.goldenthread.app.clinic.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.action.ActionCounts;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.action.Today;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.clinic.Curve;
import org.goldenthread.app.clinic.Curves;
import org.goldenthread.app.clinic.FollowUp;
import org.goldenthread.app.clinic.FollowUps;
import org.goldenthread.app.clinic.Forecast;
import org.goldenthread.app.cycle.exceptions.ClinicProposals;
import org.goldenthread.app.cycle.exceptions.ClinicProposals.Proposal;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.people.PartyChoices.Shown;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.chart.LineChart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages that show clinics; within a read in their {@link #scope}. */
@Component
class ClinicPages {
  private final Clinics clinics;
  private final FollowUps followUps;
  private final Curves curves;
  private final Actions actions;
  private final ClinicProposals proposals;
  private final Plans plans;
  private final Measures measures;
  private final PartyChoices parties;
  private final Messages messages;
  private final TurnWords words;
  private final Clock clock;

  ClinicPages(
      Clinics clinics,
      FollowUps followUps,
      Curves curves,
      Actions actions,
      ClinicProposals proposals,
      Plans plans,
      Measures measures,
      PartyChoices parties,
      Messages messages,
      Clock clock) {
    this.clinics = clinics;
    this.followUps = followUps;
    this.curves = curves;
    this.actions = actions;
    this.proposals = proposals;
    this.plans = plans;
    this.measures = measures;
    this.parties = parties;
    this.messages = messages;
    this.words = new TurnWords(messages);
    this.clock = clock;
  }

  /**
   * What a clinic works with: figures that are held back play no part, even for who may see them,
   * because what is frozen is read by everybody.
   */
  static Scope scope(Visit visit) {
    return new Scope(visit.partnership().id(), visit.visitor().exemption());
  }

  Clinic find(Visit visit, String number) {
    return clinics
        .find(number, visit.knownBy())
        .orElseThrow(() -> new PageNotFoundException(messages.text("clinic.not-found")));
  }

  ClinicsPage list(Visit visit) {
    List<ClinicsPage.Row> rows =
        clinics.all(visit.knownBy()).stream().map(c -> row(visit, c)).toList();
    return new ClinicsPage(
        visit.page(
            messages.text("clinic.title"),
            Section.MY_WORK,
            new Link(visit.partnership().name(), visit.href(""))),
        rows.isEmpty() ? messages.text("clinic.none") : messages.count("clinic.count", rows.size()),
        rows,
        proposals.of(visit).stream().map(p -> proposed(visit, p)).toList());
  }

  private ClinicsPage.Proposed proposed(Visit visit, Proposal proposal) {
    String about = visit.href(proposal.path());
    var acts = new ArrayList<Link>();
    if (visit.may(Permission.CALL_CLINIC)) {
      acts.add(new Link(messages.text("clinic.proposed.call"), about + "/clinic"));
    }
    if (visit.may(Permission.ACKNOWLEDGE_EXCEPTION)) {
      acts.add(
          new Link(
              messages.text("clinic.proposed.dismiss"),
              about + "/acknowledge?choice=accept&rule=clinic"));
    }
    return new ClinicsPage.Proposed(new Link(proposal.name(), about), proposal.why(), acts);
  }

  private ClinicsPage.Row row(Visit visit, Clinic clinic) {
    List<Action> its = actions.from(Source.CLINIC, clinic.id(), visit.knownBy());
    return new ClinicsPage.Row(
        new Link(number(clinic), visit.href(clinic.path())),
        about(visit, clinic),
        messages.date(clinic.calledOn()),
        messages.text("clinic.state." + clinic.state().word()),
        verdict(visit, clinic),
        its.isEmpty()
            ? messages.text("clinic.actions.none")
            : ActionCounts.of(its, today(visit)).inWords(messages));
  }

  /** The answer to whether the curve turned, or what comes first. */
  String verdict(Visit visit, Clinic clinic) {
    Forecast forecast = clinics.forecast(clinic.id(), visit.knownBy()).orElse(null);
    return words.verdict(clinic, forecast, followUp(visit, clinic, forecast));
  }

  private @Nullable FollowUp followUp(Visit visit, Clinic clinic, @Nullable Forecast forecast) {
    return forecast == null ? null : followUps.of(clinic, forecast, visit.knownBy()).orElse(null);
  }

  Csv table(Visit visit) {
    Csv csv = Csv.withColumns("number", "about", "called", "state", "verdict", "why", "actions");
    for (Clinic clinic : clinics.all(visit.knownBy())) {
      ClinicsPage.Row row = row(visit, clinic);
      csv.row(
          clinic.number(),
          row.about().stream().map(Link::text).toList(),
          clinic.calledOn(),
          clinic.state().word(),
          row.verdict(),
          clinic.why(),
          row.actions());
    }
    return csv;
  }

  ClinicPage one(Visit visit, Clinic clinic) {
    Forecast forecast = clinics.forecast(clinic.id(), visit.knownBy()).orElse(null);
    FollowUp followUp = followUp(visit, clinic, forecast);
    Curve curve = followUp == null ? curve(visit, clinic).orElse(null) : followUp.curve();
    String verdict = words.verdict(clinic, forecast, followUp);
    return new ClinicPage(
        visit.page(
            about(visit, clinic).stream()
                .map(Link::text)
                .findFirst()
                .orElseGet(() -> messages.text("shell.not-known")),
            null,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("clinic.title"), visit.href("/clinics"))),
        number(clinic),
        verdict,
        forecast == null ? List.of() : words.evidence(forecast, followUp),
        clinics.finding(clinic.id(), visit.knownBy()).map(words::found).orElse(null),
        about(visit, clinic),
        called(visit, clinic),
        held(clinic, forecast),
        chart(curve, forecast, verdict),
        forecast == null ? List.of() : words.expected(forecast, curve),
        actionsOf(visit, clinic),
        acts(visit, clinic));
  }

  private @Nullable LineChart chart(
      @Nullable Curve curve, @Nullable Forecast forecast, String verdict) {
    return curve == null || curve.last() < 0
        ? null
        : new CourseChart(curve, forecast, messages).chart(verdict);
  }

  /** The curve as it is known, of the kind of period with the latest value. */
  Optional<Curve> curve(Visit visit, Clinic clinic) {
    Long measure = clinic.measure();
    return measure == null ? Optional.empty() : curves.of(measure, null, visit.knownBy());
  }

  private ClinicPage.Called called(Visit visit, Clinic clinic) {
    List<Long> asked =
        clinics.asked(List.of(clinic.id()), visit.knownBy()).getOrDefault(clinic.id(), List.of());
    Map<Long, Shown> shown = parties.shown(asked, visit);
    String reason = clinic.reason();
    return new ClinicPage.Called(
        messages.text("clinic.state." + clinic.state().word()),
        LongText.of(clinic.why()),
        asked.stream().map(shown::get).filter(Objects::nonNull).toList(),
        messages.date(clinic.calledOn()),
        reason == null ? null : LongText.of(reason));
  }

  private ClinicPage.@Nullable Held held(Clinic clinic, @Nullable Forecast forecast) {
    Clinic.Minutes minutes = clinic.minutes();
    return minutes == null
        ? null
        : new ClinicPage.Held(
            messages.date(minutes.heldOn()),
            LongText.of(minutes.story()),
            longText(minutes.causes()),
            longText(minutes.partners()),
            words.check(minutes, forecast));
  }

  private static @Nullable LongText longText(@Nullable String text) {
    return text == null ? null : LongText.of(text);
  }

  private List<ClinicPage.Action> actionsOf(Visit visit, Clinic clinic) {
    List<Action> its = actions.from(Source.CLINIC, clinic.id(), visit.knownBy());
    Map<Long, Shown> owners =
        parties.shown(its.stream().map(a -> a.values().owner()).toList(), visit);
    return its.stream()
        .map(
            a ->
                new ClinicPage.Action(
                    new Link(a.values().text(), visit.href(a.path())),
                    Objects.requireNonNull(owners.get(a.values().owner()), "owner"),
                    messages.date(a.values().dueOn()),
                    a.isOverdue(today(visit)),
                    messages.text("action.state." + a.state().word())))
        .toList();
  }

  private List<Link> acts(Visit visit, Clinic clinic) {
    var acts = new ArrayList<Link>();
    String href = visit.href(clinic.path());
    if (clinic.state().takesActions() && visit.may(Permission.EDIT_ACTION)) {
      acts.add(new Link(messages.text("action.add"), href + "/actions/add"));
    }
    org.goldenthread.app.clinic.ClinicState.Move.from(clinic.state()).stream()
        .filter(move -> visit.may(move.permission()))
        .forEach(
            move ->
                acts.add(
                    new Link(
                        messages.text("clinic.act." + move.word()), href + "/" + move.word())));
    return acts;
  }

  /** The measure, then the item, each with its page. */
  List<Link> about(Visit visit, Clinic clinic) {
    Map<String, Link> about = new LinkedHashMap<>();
    Long measure = clinic.measure();
    Long item = clinic.item();
    if (measure != null) {
      measures
          .byId(List.of(measure), visit.knownBy())
          .values()
          .forEach(
              m -> about.put("measure", new Link(m.name(), visit.href("/measures/" + m.slug()))));
    }
    if (item != null) {
      plans
          .addresses(List.of(item), visit.knownBy())
          .values()
          .forEach(at -> about.put("item", new Link(at.label(), visit.href(at.path()))));
    }
    return List.copyOf(about.values());
  }

  String number(Clinic clinic) {
    return messages.text("clinic.number", clinic.number());
  }

  private LocalDate today(Visit visit) {
    return Today.of(visit, clock);
  }
}
