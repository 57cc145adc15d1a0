package org.goldenthread.app.clinic.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  public Map<Thing, Doing> about(Collection<Thing> things, Visit visit) {
    List<Clinic> all = clinics.all(visit.knownBy());
    Map<Thing, Doing> doing = new HashMap<>();
    things.forEach(thing -> doing.put(thing, doing(thing, all, visit)));
    return doing;
  }

  private Doing doing(Thing thing, List<Clinic> all, Visit visit) {
    List<Clinic> about = all.stream().filter(c -> c.origin().isAbout(thing)).toList();
    return new Doing(
        about.stream().map(c -> line(c, visit)).toList(),
        visit.may(Permission.CALL_CLINIC)
            ? List.of(new Link(messages.text("clinic.call"), visit.href(thing.path() + "/clinic")))
            : List.of());
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
