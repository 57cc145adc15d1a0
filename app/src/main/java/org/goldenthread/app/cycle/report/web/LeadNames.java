package org.goldenthread.app.cycle.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.RoundReport;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How a report calls who leads. All names are frozen but those of persons, which are looked up: a
 * name that was removed is shown nowhere.
 */
final class LeadNames {
  private final Map<Long, String> persons;
  private final Messages messages;

  /**
   * @param persons names by id; one without an entry was removed
   */
  LeadNames(Map<Long, String> persons, Messages messages) {
    this.persons = persons;
    this.messages = messages;
  }

  /** The names a report needs. Call inside a transaction of the partnership. */
  static LeadNames of(RoundReport report, Parties parties, Messages messages) {
    Set<Long> wanted =
        report.parts().stream()
            .flatMap(
                p ->
                    Stream.concat(p.leads().stream(), p.entries().stream().flatMap(LeadNames::all)))
            .map(ReportEntry.Lead::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<Long, String> names = new HashMap<>();
    if (!wanted.isEmpty()) {
      parties
          .resolved(wanted, KnownBy.NOW)
          .forEach(
              (id, named) ->
                  named.stream()
                      .flatMap(n -> Stream.ofNullable(n.name()))
                      .findFirst()
                      .ifPresent(name -> names.put(id, name)));
    }
    return new LeadNames(names, messages);
  }

  private static Stream<ReportEntry.Lead> all(ReportEntry entry) {
    return Stream.concat(
        entry.leads().stream(), entry.above().stream().flatMap(a -> a.leads().stream()));
  }

  String name(ReportEntry.Lead lead) {
    if (lead.name() != null) {
      return lead.name();
    }
    String name = persons.get(Objects.requireNonNull(lead.person()));
    return name == null ? messages.text("people.removed") : name;
  }

  /** Names by role: "Delivery: Midwifery; Early Years". Of no role but leading, the names alone. */
  List<String> byRole(List<ReportEntry.Lead> leads) {
    Map<String, List<String>> byRole = new LinkedHashMap<>();
    leads.forEach(l -> byRole.computeIfAbsent(l.role(), r -> new ArrayList<>()).add(name(l)));
    return byRole.entrySet().stream().map(e -> inRole(e.getKey(), e.getValue())).toList();
  }

  private String inRole(String role, List<String> names) {
    String all = String.join("; ", names);
    return role.equals("unspecified")
        ? all
        : messages.text("cycle.report.led", messages.text("plan.leads.role." + role), all);
  }

  /** The same in one line; null for nobody. */
  @Nullable String all(List<ReportEntry.Lead> leads) {
    return leads.isEmpty() ? null : String.join(". ", byRole(leads));
  }
}
