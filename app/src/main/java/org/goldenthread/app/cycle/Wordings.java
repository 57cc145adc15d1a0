package org.goldenthread.app.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.cycle.RequestMoves.Move;
import org.goldenthread.app.cycle.RequestMoves.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The officer's pen: words an update anew for reports, and lets the lead object. The lead's own
 * words, figures and statuses are never touched. Whether somebody may is for the caller to ask.
 * Call inside a write; each answers false when somebody else acted since the update was read, and
 * then nothing was done.
 */
@Component
public class Wordings {
  private static final String STANDING =
      """
      select q.id as request, q.round, q.item, v.asked, c.known_on as made_on,
             exists (select from cycle.objection o
                      where o.wording = w.id and o.ended_by is null) as objected
        from cycle.wording w
        join cycle.update u on u.id = w.update and u.ended_by is null
        join cycle.request q on q.id = u.request
        join cycle.request_version v on v.request = q.id and v.ended_by is null
         and v.state in ('submitted', 'signed-off')
        join cycle.round_version o on o.round = q.round and o.ended_by is null and o.state = 'open'
        join audit.change c on c.id = w.made_by
       where w.ended_by is null
       order by q.round, q.id
      """;

  private final JdbcClient jdbc;
  private final Requests requests;
  private final PlanReports plan;
  private final Changes changes;
  private final Days days;

  Wordings(JdbcClient jdbc, Requests requests, PlanReports plan, Changes changes, Days days) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.plan = plan;
    this.changes = changes;
    this.days = days;
  }

  /**
   * An update of an open round that the officer worded anew.
   *
   * @param asked the party that is asked for it; null when nobody is
   * @param madeOn the day it was worded, in London
   * @param objected whether the lead objects
   */
  public record Standing(
      long request,
      long round,
      long item,
      @Nullable Long asked,
      LocalDate madeOn,
      boolean objected) {

    /** Whether one of these parties is asked for it. */
    public boolean isAskedOf(Set<Long> parties) {
      return asked != null && parties.contains(asked);
    }
  }

  /** Every wording of the open rounds, in the plan's order. Call inside a read. */
  public List<Standing> standing() {
    return jdbc.sql(STANDING).query(Standing.class).list();
  }

  /**
   * Words a report anew, in place of how the officer worded it before. The lead's own words take
   * the wording back.
   *
   * @param seen id of the wording the officer saw, 0 for none
   */
  public boolean word(Request request, Update update, long seen, Words words, Author by) {
    Words own = update.answer().words();
    Wording standing = update.wording();
    boolean back = words.equals(own);
    if (!RequestMoves.allows(request.state(), Move.WORD, Who.OFFICER)
        || seen != (standing == null ? 0 : standing.id())
        || !requests.hold(request)) {
      return false;
    }
    if (back && standing == null) {
      return true;
    }
    String what = back ? "Took the wording of an update back" : "Worded an update for the report";
    long change = changes.record(days.today(), by, what);
    if (standing != null && !end(change, standing)) {
      return false;
    }
    if (!back) {
      add(change, update.id(), words);
    }
    plan.reword(change, request, update.answer().inWords(words));
    return true;
  }

  /**
   * Objects to a wording: reports show the lead's own words from now.
   *
   * @param seen id of the wording the lead saw
   */
  public boolean object(Request request, Update update, long seen, String reason, Answerer by) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason must not be blank");
    }
    if (open(request, update, seen).filter(w -> w.objection() == null).isEmpty()) {
      return false;
    }
    long change =
        changes.record(
            days.today(), by.author(), "Objected to a wording for the report: " + reason);
    if (!add(change, seen, reason, by.link())) {
      return false;
    }
    plan.reword(change, request, update.answer());
    return true;
  }

  /** Agrees to a wording after all: reports show it again. */
  public boolean agree(Request request, Update update, long seen, Answerer by) {
    Optional<Wording> standing = open(request, update, seen).filter(w -> w.objection() != null);
    if (standing.isEmpty()) {
      return false;
    }
    long change =
        changes.record(days.today(), by.author(), "Agreed to a wording for the report after all");
    if (endObjection(change, seen) == 0) {
      return false;
    }
    plan.reword(change, request, update.answer().inWords(standing.get().words()));
    return true;
  }

  private Optional<Wording> open(Request request, Update update, long seen) {
    return Optional.ofNullable(update.wording())
        .filter(w -> w.id() == seen)
        .filter(w -> RequestMoves.allows(request.state(), Move.OBJECT, Who.LEAD))
        .filter(w -> requests.hold(request));
  }

  private void add(long change, long update, Words words) {
    jdbc.sql(
            """
            insert into cycle.wording (update, headline, new_text, background, made_by)
            values (:update, :headline, :newText, :background, :change)
            """)
        .param("update", update)
        .param("headline", words.headline())
        .param("newText", words.newText())
        .param("background", words.background())
        .param("change", change)
        .update();
  }

  /** Two who object at once say it once. */
  private boolean add(long change, long wording, String reason, @Nullable Long link) {
    return jdbc.sql(
                """
                insert into cycle.objection (wording, reason, link, made_by)
                values (:wording, :reason, :link, :change)
                on conflict (wording) where ended_by is null do nothing
                """)
            .param("wording", wording)
            .param("reason", reason)
            .param("link", link)
            .param("change", change)
            .update()
        == 1;
  }

  private boolean end(long change, Wording wording) {
    endObjection(change, wording.id());
    return jdbc.sql(
                "update cycle.wording set ended_by = :change where id = :id and ended_by is null")
            .param("change", change)
            .param("id", wording.id())
            .update()
        == 1;
  }

  private int endObjection(long change, long wording) {
    return jdbc.sql(
            """
            update cycle.objection set ended_by = :change
             where wording = :wording and ended_by is null
            """)
        .param("change", change)
        .param("wording", wording)
        .update();
  }
}
