package org.goldenthread.app.people;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.shell.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory of the partnerships on this server. */
@Component
public class Partnerships {
  private final JdbcClient jdbc;

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

  /** Those an account belongs to, by name. */
  public List<Partnership> of(SignedIn person) {
    return jdbc.sql(
            """
            select p.id, p.slug, p.name
              from people.partnership p join people.membership m on m.partnership = p.id
             where m.account = :account order by p.name collate gt.en_gb
            """)
        .param("account", person.account())
        .query(Partnership.class)
        .list();
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
