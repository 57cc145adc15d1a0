package org.goldenthread.app.clinic.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of clinics; it is in that of the item and the measure they are about, too. */
@Component
class ClinicHistory implements HistorySource {
  private static final String NAME =
      "(select 'Performance clinic ' || c.number from clinic.clinic c where c.id = v.clinic)";
  private static final String PATH =
      "(select '/clinics/' || c.number from clinic.clinic c where c.id = v.clinic)";
  private static final String ABOUT =
      "v.clinic in (select c.id from clinic.clinic c where c.%s = :thing)";
  private static final String ASKED =
      VersionTable.latest("x.name", "people.party_version", "x.party = v.party");

  private final JdbcClient jdbc;

  ClinicHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<VersionTable> tables() {
    return List.of(
        ofClinic(
            VersionTable.replaced("clinic", "clinic.clinic_version", "clinic")
                .field("state", "v.state")
                .field("why", "v.why")
                .field("held-on", "to_char(v.held_on, 'FMDD FMMonth YYYY')")
                .field("story", "v.story")
                .field("causes", "v.causes")
                .field("partners", "v.partners")
                .field("checks-after", "v.checks_after::text")
                .field("reason", "v.reason")),
        ofClinic(
            VersionTable.replaced("clinic-asked", "clinic.asked", "clinic", "party")
                .field("asked", ASKED)),
        ofClinic(
            VersionTable.appended("forecast", "clinic.forecast")
                .field("method", "v.method")
                .field("from-period", "v.from_period")
                .field("check-period", "v.check_period")),
        ofClinic(
            VersionTable.appended("finding", "clinic.finding")
                .field("verdict", "replace(v.verdict, '-', ' ')")
                .field("period", "v.period")));
  }

  private static VersionTable ofClinic(VersionTable table) {
    return table
        .named(NAME, PATH)
        .about("clinic", "v.clinic = :thing")
        .about("item", ABOUT.formatted("item"))
        .about("measure", ABOUT.formatted("measure"));
  }

  @Override
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    String number = address.getOrDefault("clinic", "");
    if (!kind.equals("clinic") || !number.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select 'clinic' as kind, c.id, 'Performance clinic ' || c.number as name,
                   '/clinics/' || c.number as path
              from clinic.clinic c join audit.change made on made.id = c.made_by
             where c.number = :number and made.known_on <= :knownBy
            """)
        .param("number", Integer.parseInt(number))
        .param("knownBy", knownBy.date())
        .query(Thing.class)
        .optional();
  }
}
