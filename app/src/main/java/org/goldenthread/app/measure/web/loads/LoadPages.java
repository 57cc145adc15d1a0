package org.goldenthread.app.measure.web.loads;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.app.measure.load.LoadRecord;
import org.goldenthread.app.measure.load.LoadRecords;
import org.goldenthread.app.measure.load.PreparedLoad;
import org.goldenthread.app.measure.load.PreparedLoads;
import org.goldenthread.app.measure.web.EditRules;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of loads but the review. Call inside a transaction for the visit. */
@Component
class LoadPages {
  private static final int SHOWN = 200;

  private final LoadRecords records;
  private final PreparedLoads prepared;
  private final LoadWords words;
  private final Messages messages;

  LoadPages(LoadRecords records, PreparedLoads prepared, LoadWords words, Messages messages) {
    this.records = records;
    this.prepared = prepared;
    this.words = words;
    this.messages = messages;
  }

  LoadsPage list(Visit visit) {
    return new LoadsPage(
        visit.page(
            messages.text("measure.loads.title"),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures"))),
        EditRules.mayEdit(visit) ? visit.href("/loads/new") : null,
        visit.asAt().date() == null
            ? prepared.all().stream().map(load -> waiting(visit, load)).toList()
            : List.of(),
        records.latest(SHOWN, visit.knownBy()).stream().map(load -> row(visit, load)).toList());
  }

  private LoadsPage.Waiting waiting(Visit visit, PreparedLoad load) {
    return new LoadsPage.Waiting(
        new Link(load.fileName(), visit.href("/loads/" + load.key())),
        load.by().post(),
        state(load));
  }

  private String state(PreparedLoad load) {
    if (load.problem() != null) {
      return messages.text("measure.loads.stuck", load.problem());
    }
    return load.holdUntil() == null
        ? messages.text("measure.loads.waiting", Times.words(load.goneAt()))
        : messages.text("measure.loads.held", Times.words(load.holdUntil()));
  }

  private LoadsPage.Row row(Visit visit, LoadRecord load) {
    return new LoadsPage.Row(
        new Link(load.fileName(), visit.href("/loads/" + load.key())),
        messages.text("measure.loads.by", Times.words(load.enteredAt()), load.by()),
        counts(load),
        messages.text(load.takenBack() == null ? "measure.loads.stands" : "measure.loads.taken"));
  }

  private String counts(LoadRecord load) {
    return words.counts(
        load.added(), load.changed(), load.remarked(), load.unchanged(), load.refused());
  }

  SendPage send(Visit visit, Form form) {
    return new SendPage(
        visit.page(messages.text("measure.send.title"), Section.MEASURES),
        form,
        back(visit),
        visit.href("/loads/template.csv"));
  }

  Link back(Visit visit) {
    return new Link(messages.text("measure.loads.title"), visit.href("/loads"));
  }

  LoadPage one(Visit visit, LoadRecord load) {
    boolean may = EditRules.mayEdit(visit) && load.takenBack() == null && !load.published();
    return new LoadPage(
        visit.page(
            load.fileName(),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures")),
            back(visit)),
        counts(load),
        facts(load),
        takenBack(load.takenBack()),
        may ? visit.href("/loads/" + load.key() + "/take-back") : null);
  }

  private List<LoadPage.Fact> facts(LoadRecord load) {
    return Stream.of(
            fact(
                "entered",
                messages.text("measure.loads.by", Times.words(load.enteredAt()), load.by())),
            fact("known", messages.date(load.knownOn())),
            fact("why", load.reason()),
            fact("format", messages.text("measure.load.format." + load.format())),
            load.published() ? fact("published", messages.text("measure.load.published")) : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private LoadPage.Fact fact(String name, String value) {
    return new LoadPage.Fact(messages.text("measure.load.fact." + name), value);
  }

  private @Nullable String takenBack(LoadRecord.@Nullable TakenBack back) {
    if (back == null) {
      return null;
    }
    String how =
        messages.text("measure.load.taken", Times.words(back.at()), back.by(), back.reason());
    return back.kept() == 0
        ? how
        : how + " " + messages.count("measure.load.kept", Math.toIntExact(back.kept()));
  }

  /** The form by which a load is taken back. */
  TakeBackPage takeBack(Visit visit, LoadRecord load, Form form) {
    return new TakeBackPage(
        visit.page(messages.text("measure.take-back.title", load.fileName()), Section.MEASURES),
        form,
        new Link(load.fileName(), visit.href("/loads/" + load.key())),
        words.counts(load.added(), load.changed(), load.remarked(), 0, 0));
  }
}
