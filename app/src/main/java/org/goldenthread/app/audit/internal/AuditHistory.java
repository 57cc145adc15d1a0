package org.goldenthread.app.audit.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.Documents;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.stereotype.Component;

/** The history of documents and of files attached as evidence. */
@Component
class AuditHistory implements HistorySource {
  private final Documents documents;

  AuditHistory(Documents documents) {
    this.documents = documents;
  }

  @Override
  public List<VersionTable> tables() {
    return List.of(document(), evidence(), withdrawal());
  }

  private static VersionTable document() {
    return VersionTable.appended("document", "audit.document")
        .ended()
        .field("file", "v.file_name")
        .field("digest", "v.digest")
        .named("coalesce(v.title, v.file_name)", "'/documents/' || v.number")
        .about("document", "v.id = :thing");
  }

  private static VersionTable evidence() {
    return attachedTo(
        VersionTable.replaced("evidence", "audit.attachment", "id")
            .field("file", "v.file_name")
            .field("description", "nullif(v.description, '')")
            .field("exempt", "v.exempt_paragraph")
            .field("digest", "v.digest")
            .named("v.file_name", "null::text"),
        "v.thing_kind = '%s' and v.thing = :thing");
  }

  private static VersionTable withdrawal() {
    return attachedTo(
        VersionTable.appended("withdrawal", "audit.withdrawal")
            .field("reason", "v.reason")
            .named(
                "(select a.file_name from audit.attachment a where a.id = v.attachment)",
                "null::text"),
        """
        exists (select from audit.attachment a
                 where a.id = v.attachment and a.thing_kind = '%s' and a.thing = :thing)
        """);
  }

  private static VersionTable attachedTo(VersionTable table, String condition) {
    VersionTable about = table;
    for (String kind : List.of("item", "measure", "document")) {
      about = about.about(kind, condition.formatted(kind));
    }
    return about;
  }

  @Override
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    String number = address.getOrDefault("document", "");
    if (!kind.equals("document") || !number.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return documents
        .byNumber(Integer.parseInt(number))
        .filter(d -> !d.knownOn().isAfter(knownBy.date()))
        .map(AuditHistory::thing);
  }

  private static Thing thing(DocumentRecord d) {
    return new Thing("document", d.id(), d.displayTitle(), "/documents/" + d.number());
  }
}
