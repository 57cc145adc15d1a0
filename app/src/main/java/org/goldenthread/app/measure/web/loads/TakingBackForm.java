package org.goldenthread.app.measure.web.loads;

import java.time.Clock;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.EditDay;
import org.goldenthread.app.measure.load.LoadRecord;
import org.goldenthread.app.measure.load.LoadRecords;
import org.goldenthread.app.measure.load.Loads;
import org.goldenthread.app.measure.web.FormReader;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes loads back. */
@Component
class TakingBackForm {
  private final Tenancy tenancy;
  private final LoadRecords records;
  private final LoadPages make;
  private final Loads loads;
  private final Pages pages;
  private final Messages messages;
  private final Clock clock;

  TakingBackForm(
      Tenancy tenancy,
      LoadRecords records,
      LoadPages make,
      Loads loads,
      Pages pages,
      Messages messages,
      Clock clock) {
    this.tenancy = tenancy;
    this.records = records;
    this.make = make;
    this.loads = loads;
    this.pages = pages;
    this.messages = messages;
    this.clock = clock;
  }

  TakeBackPage ask(Visit visit, UUID key, Form form) {
    return tenancy.read(visit.scope(), () -> make.takeBack(visit, find(key), form));
  }

  ResponseEntity<byte[]> send(Visit visit, UUID key, Form typed) {
    var in = new FormReader(typed, messages);
    String reason = in.reason();
    if (in.hasProblems()) {
      return pages.show(ask(visit, key, in.form()));
    }
    return tenancy.write(
        visit.scope(),
        () -> {
          LoadRecord load = find(key);
          if (load.takenBack() == null) {
            loads.takeBack(visit.scope(), load.id(), EditDay.today(clock), visit.author(), reason);
          }
          return Pages.seeOther(visit.href("/loads/" + key));
        });
  }

  /** A load of the partnership's own. */
  private LoadRecord find(UUID key) {
    return records
        .find(key, KnownBy.NOW)
        .filter(load -> !load.published())
        .orElseThrow(() -> new PageNotFoundException(messages.text("measure.loads.not-found")));
  }
}
