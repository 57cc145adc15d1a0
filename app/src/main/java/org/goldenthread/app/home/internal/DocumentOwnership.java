package org.goldenthread.app.home.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Role;
import org.springframework.stereotype.Component;

/** Nobody leads a document: who may act on what they lead may not act on it. */
@Component
class DocumentOwnership implements OwnedThings {
  private final Documents documents;

  DocumentOwnership(Documents documents) {
    this.documents = documents;
  }

  @Override
  public Optional<List<Set<Long>>> leadersOf(Role role, Map<String, String> address) {
    String number = address.getOrDefault("document", "");
    return number.matches("[0-9]{1,9}")
        ? documents.byNumber(Integer.parseInt(number)).map(d -> List.of(Set.of()))
        : Optional.empty();
  }
}
