package org.goldenthread.app.clinic.internal;

import java.util.List;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.people.DoingSource;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The clinics about an item or a measure, for its page. */
@Component
@Order(2)
class ClinicsOfThings implements DoingSource {
  private final Clinics clinics;
  private final Messages messages;

  ClinicsOfThings(Clinics clinics, Messages messages) {
    this.clinics = clinics;
    this.messages = messages;
  }

  @Override
  public Doing about(Thing thing, Visit visit) {
    List<Clinic> about =
        clinics.all(visit.knownBy()).stream().filter(c -> isAbout(c, thing)).toList();
    return new Doing(
        about.stream().map(c -> line(c, visit)).toList(),
        visit.may(Permission.CALL_CLINIC)
            ? List.of(new Link(messages.text("clinic.call"), visit.href(thing.path() + "/clinic")))
            : List.of());
  }

  private static boolean isAbout(Clinic clinic, Thing thing) {
    return switch (thing.kind()) {
      case "item" -> Long.valueOf(thing.id()).equals(clinic.item());
      case "measure" -> Long.valueOf(thing.id()).equals(clinic.measure());
      default -> throw new IllegalArgumentException("clinics are about no " + thing.kind());
    };
  }

  private Link line(Clinic clinic, Visit visit) {
    return new Link(
        messages.text(
            "clinic.line",
            clinic.number(),
            messages.text("clinic.state." + clinic.state().word()),
            messages.date(clinic.calledOn())),
        visit.href(clinic.path()));
  }
}
