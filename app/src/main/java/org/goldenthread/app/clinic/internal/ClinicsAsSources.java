package org.goldenthread.app.clinic.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.action.ActionSource;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Clinics as sources of actions, until they are closed. */
@Component
class ClinicsAsSources implements ActionSource {
  private final Clinics clinics;
  private final Messages messages;

  ClinicsAsSources(Clinics clinics, Messages messages) {
    this.clinics = clinics;
    this.messages = messages;
  }

  @Override
  public Source source() {
    return Source.CLINIC;
  }

  @Override
  public Optional<Origin> at(Map<String, String> address, Visit visit) {
    String number = address.get("clinic");
    return number == null
        ? Optional.empty()
        : clinics
            .find(number, visit.knownBy())
            .filter(c -> c.state().takesActions())
            .map(Clinic::origin);
  }

  @Override
  public Map<Long, Link> links(Collection<Long> ids, Visit visit) {
    Map<Long, Link> links = new LinkedHashMap<>();
    for (Clinic clinic : clinics.byId(ids, visit.knownBy())) {
      links.put(
          clinic.id(),
          new Link(messages.text("clinic.number", clinic.number()), visit.href(clinic.path())));
    }
    return links;
  }
}
