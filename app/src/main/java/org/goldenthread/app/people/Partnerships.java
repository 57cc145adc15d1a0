package org.goldenthread.app.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.app.database.Question;
import org.goldenthread.app.shell.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory of the partnerships on this server. */
@Component
public class Partnerships {
  private final JdbcClient jdbc;
  private final Map<String, Integer> ids = new ConcurrentHashMap<>();

  public Partnerships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Partnership> all() {
    return jdbc.sql("select id, slug, name from people.partnership order by name")
        .query(Partnership.class)
        .list();
  }

  public Optional<Partnership> find(String slug) {
    return jdbc.sql("select id, slug, name from people.partnership where slug = :slug")
        .param("slug", slug)
        .query(Partnership.class)
        .optional();
  }

  /**
   * The id that goes with a slug, for good: it is asked of the database once.
   *
   * @return empty when there is no such partnership
   */
  public Optional<Integer> id(String slug) {
    Integer known = ids.get(slug);
    return known != null ? Optional.of(known) : find(slug).map(this::know);
  }

  private int know(Partnership partnership) {
    ids.put(partnership.slug(), partnership.id());
    return partnership.id();
  }

  /** What {@link #of} asks. */
  public static Question<List<Partnership>> question(SignedIn person) {
    return Question.list(
        """
        select p.id, p.slug, p.name
          from people.partnership p join people.membership m on m.partnership = p.id
         where m.account = :account order by p.name collate gt.en_gb
        """,
        Map.of("account", person.account()),
        (rs, n) -> new Partnership(rs.getInt("id"), rs.getString("slug"), rs.getString("name")));
  }

  /** Those an account belongs to, by name. */
  public List<Partnership> of(SignedIn person) {
    return question(person).ask(jdbc);
  }

  /** The partnership of this name, made when there is none. */
  public Partnership findOrCreate(String name) {
    String slug = Slug.of(name);
    jdbc.sql(
            """
            insert into people.partnership (slug, name) values (:slug, :name)
            on conflict (slug) do nothing
            """)
        .param("slug", slug)
        .param("name", name)
        .update();
    return find(slug).orElseThrow();
  }
}
