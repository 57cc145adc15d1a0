package org.goldenthread.app.people.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The history of organisations, posts, boards, who holds them and who has which role. A person's
 * name stands outside the record, so the history has none.
 */
@Component
class DirectoryHistory implements HistorySource {
  private final JdbcClient jdbc;

  DirectoryHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<VersionTable> tables() {
    return List.of(party(), mailbox(), cover(), term(), succession(), match(), role());
  }

  private static VersionTable party() {
    return VersionTable.replaced("party", "people.party_version", "party")
        .field("name", "v.name")
        .field("kind", "replace(v.kind, '-', ' ')")
        .field("type", "v.type")
        .field("organisation", name("organisation"))
        .field("team", name("team"))
        .field("asked", name("asked"))
        .field("reports-to", name("reports_to"))
        .field("quorum", "v.quorum")
        .field("from", "v.valid_from")
        .field("until", "v.valid_until")
        .named("v.name", path("party"))
        .about("party", "v.party = :thing");
  }

  private static VersionTable mailbox() {
    return VersionTable.replaced("mailbox", "people.contact", "party")
        .field("mailbox", "v.email")
        .named(name("party"), path("party"))
        .about("party", "v.party = :thing");
  }

  private static VersionTable cover() {
    return VersionTable.replaced("cover", "people.cover", "party", "covered_by", "from_day")
        .field("away", name("party"))
        .field("covered-by", name("covered_by"))
        .field("from", "v.from_day")
        .field("until", "v.until_day")
        .named(name("party"), path("party"))
        .about("party", "v.party = :thing or v.covered_by = :thing");
  }

  private static VersionTable term() {
    return VersionTable.replaced("term", "people.term_version", "term")
        .field("place", name("place"))
        .field("who", name("party"))
        .field("capacity", "replace(v.capacity, '-', ' ')")
        .field("deputy-for", name("deputy_for"))
        .field("from", "v.valid_from")
        .field("until", "v.valid_until")
        .named(name("place"), path("place"))
        .about("party", "v.place = :thing or v.party = :thing");
  }

  private static VersionTable succession() {
    return VersionTable.replaced("succession", "people.succession", "predecessor", "successor")
        .field("predecessor", name("predecessor"))
        .field("successor", name("successor"))
        .field("from", "v.from_day")
        .named(name("predecessor"), path("predecessor"))
        .about("party", "v.predecessor = :thing or v.successor = :thing");
  }

  private static VersionTable match() {
    return VersionTable.replaced("match", "people.match", "printed", "position")
        .field("printed", name("printed"))
        .field("meant", name("party"))
        .named(name("printed"), path("printed"))
        .about("party", "v.printed = :thing or v.party = :thing");
  }

  private static VersionTable role() {
    return VersionTable.replaced("role", "people.role_grant", "account", "role")
        .field("role", "replace(v.role, '-', ' ')")
        .field("post", "v.post")
        .named("v.post", "null::text");
  }

  private static String name(String column) {
    return VersionTable.latest("x.name", "people.party_version", "x.party = v." + column);
  }

  private static String path(String column) {
    return """
        (select case x.kind when 'board' then '/boards/' else '/people/' || x.kind || 's/' end || p.key
           from people.party p join people.party_version x on x.party = p.id
          where p.id = v.%s and x.kind <> 'as-printed' order by x.id desc limit 1)
        """
        .formatted(column);
  }

  @Override
  public Optional<Thing> find(String thing, Map<String, String> address, KnownBy knownBy) {
    if (!thing.equals("party")) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select 'party' as kind, p.id, coalesce(v.name, v.kind) as name, %s as path
              from people.party p join people.party_version v on v.party = p.id
              join audit.change made on made.id = v.made_by and made.known_on <= :knownBy
             where p.key::text = :key and v.kind <> 'as-printed'
             order by made.known_on desc, made.id desc limit 1
            """
                .formatted(path("party")))
        .param("key", address.getOrDefault("key", ""))
        .param("knownBy", knownBy.date())
        .query(Thing.class)
        .optional();
  }
}
