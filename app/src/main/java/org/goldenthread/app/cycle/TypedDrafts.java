package org.goldenthread.app.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What leads have typed and not sent. Each saving has the next number of its request; a number that
 * is taken is refused, so nobody is overwritten unseen. Call inside a write.
 */
@Component
public class TypedDrafts {
  /** So many savings of a request are kept; older ones go. */
  private static final int KEPT = 50;

  private final JdbcClient jdbc;

  public TypedDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One saving.
   *
   * @param number 1, 2, ... within the request
   * @param fields the form's fields as typed
   * @param by the post of who saved it
   */
  public record Draft(int number, Map<String, List<String>> fields, Instant at, String by) {
    public Draft {
      var kept = new LinkedHashMap<String, List<String>>();
      fields.forEach((field, values) -> kept.put(field, List.copyOf(values)));
      fields = java.util.Collections.unmodifiableMap(kept);
    }
  }

  /** What was saved last; empty when nothing is typed that was not sent. */
  public Optional<Draft> latest(long request) {
    return jdbc.sql(
            "select * from cycle.draft where request = :request order by number desc limit 1")
        .param("request", request)
        .query(TypedDrafts::draft)
        .optional();
  }

  /** An earlier saving. */
  public Optional<Draft> number(long request, int number) {
    return jdbc.sql("select * from cycle.draft where request = :request and number = :number")
        .param("request", request)
        .param("number", number)
        .query(TypedDrafts::draft)
        .optional();
  }

  /**
   * Saves what was typed on top of a saving, or on top of what the same person saved since on the
   * same page: its script and its button must not get into each other's way. Two pages opened by
   * one link may be two people's.
   *
   * @param opened number of the saving the form was opened on, 0 when there was none
   * @param page what tells this opened page from others of the same person; empty for what is typed
   *     on none
   * @return the number it has now; null when somebody else saved since, and nothing was done
   */
  public @Nullable Integer save(
      long request,
      int opened,
      String page,
      Map<String, List<String>> fields,
      Answerer by,
      Instant at) {
    var names = new ArrayList<String>();
    var typed = new ArrayList<String>();
    fields.forEach(
        (field, values) ->
            values.forEach(
                value -> {
                  names.add(field);
                  typed.add(value);
                }));
    Optional<Integer> saved =
        jdbc.sql(
                """
            insert into cycle.draft (request, number, names, typed, saved_at, saved_by, account, link,
                page)
            select :request, (select coalesce(max(number), 0) + 1 from cycle.draft
                               where request = :request),
                   :names::text[], :typed::text[], :at, :by, :account, :link, :page
             where not exists (select from cycle.draft d
                                where d.request = :request and d.number > :opened
                                  and (d.account, d.link, d.page) is distinct from
                                    (:account::bigint, :link::bigint, :page::text))
            on conflict (request, number) do nothing returning number
            """)
            .param("request", request)
            .param("opened", opened)
            .param("names", names.toArray(String[]::new))
            .param("typed", typed.toArray(String[]::new))
            .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
            .param("by", by.author().post())
            .param("account", by.author().account())
            .param("link", by.link())
            .param("page", page)
            .query(Integer.class)
            .optional();
    saved.filter(number -> number % KEPT == 0).ifPresent(n -> forget(request, n - KEPT));
    return saved.orElse(null);
  }

  /**
   * Lets go of what was typed for a request: it was sent. What somebody saved meanwhile stays.
   *
   * @param sent number of the last saving that was sent
   */
  public void forget(long request, int sent) {
    jdbc.sql("delete from cycle.draft where request = :request and number <= :sent")
        .param("request", request)
        .param("sent", sent)
        .update();
  }

  private static Draft draft(ResultSet rs, int n) throws SQLException {
    String[] names = (String[]) rs.getArray("names").getArray();
    String[] typed = (String[]) rs.getArray("typed").getArray();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int at = 0; at < names.length; at++) {
      fields.computeIfAbsent(names[at], f -> new ArrayList<>()).add(typed[at]);
    }
    return new Draft(
        rs.getInt("number"),
        fields,
        rs.getObject("saved_at", OffsetDateTime.class).toInstant(),
        rs.getString("saved_by"));
  }
}
