package org.goldenthread.app.plan.internal;

/** SQL for the names of leads: the name of a person stands in the directory, outside the record. */
public final class LeadNames {
  private LeadNames() {}

  /** The name of the lead in the row {@code v}, of which {@code printed} is the name kept there. */
  public static String of(String printed) {
    return """
        coalesce(v.%s,
          (select d.name from people.person_version pv
             join people.person_detail d on d.version = pv.id
            where pv.party = v.party and pv.ended_by is null),
          '(name removed)')
        """
        .formatted(printed);
  }

  /** What is kept of the name in the first parameter for the party in the second. */
  static final String KEPT =
      """
      (select ?::text where not exists (select from people.party_version p
                                  where p.party = ? and p.kind = 'person'))
      """;
}
