package org.goldenthread.app.cycle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.cycle.RequestMoves.Move;
import org.goldenthread.app.cycle.RequestMoves.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a lead does with a request: types, sends, takes back. Whether they may is for the caller to
 * ask. Call inside a write of the partnership.
 */
@Component
public class Answering {
  private final Requests requests;
  private final Updates updates;
  private final TypedDrafts drafts;
  private final Changes changes;
  private final Days days;

  public Answering(
      Requests requests, Updates updates, TypedDrafts drafts, Changes changes, Days days) {
    this.requests = requests;
    this.updates = updates;
    this.drafts = drafts;
    this.changes = changes;
    this.days = days;
  }

  /** What became of typing. */
  public sealed interface Saved {
    /** It is kept, under this number, and can be sent. */
    record Kept(int number, Instant at) implements Saved {}

    /** It is kept, but cannot be sent: it was sent, signed off or locked meanwhile. */
    record NotOpen(int number, RequestState state) implements Saved {}

    /**
     * Somebody else saved since the form was opened; nothing was kept.
     *
     * @param was what the form was opened on; null when nothing was typed then
     */
    record Conflict(TypedDrafts.Draft theirs, TypedDrafts.@Nullable Draft was) implements Saved {}
  }

  /** Keeps what was typed elsewhere than on a page that says which it is. */
  public Saved save(Request request, int opened, Map<String, List<String>> fields, Answerer by) {
    return save(request, opened, "", fields, by);
  }

  /**
   * Keeps what was typed, whatever is wrong with it.
   *
   * @param opened number of the saving the form was opened on, 0 when there was none
   * @param page what tells this opened page from others of the same person
   */
  public Saved save(
      Request request, int opened, String page, Map<String, List<String>> fields, Answerer by) {
    Integer number = drafts.save(request.id(), opened, page, fields, by, days.now());
    if (number == null) {
      return new Saved.Conflict(
          drafts.latest(request.id()).orElseThrow(),
          drafts.number(request.id(), opened).orElse(null));
    }
    Optional<RequestMoves.Line> line = RequestMoves.find(request.state(), Move.SAVE, Who.LEAD);
    if (line.isEmpty()) {
      return new Saved.NotOpen(number, request.state());
    }
    return line.get().to() == request.state() || began(request, line.get(), by)
        ? new Saved.Kept(number, days.now())
        : moved(request, number);
  }

  private boolean began(Request request, RequestMoves.Line line, Answerer by) {
    long change = changes.record(days.today(), by.author(), "Began an update");
    return requests.move(change, request, line, request.note());
  }

  /** Somebody moved it while it was saved: the script of the same page, or who locked the round. */
  private Saved moved(Request request, int number) {
    RequestState now = requests.find(request.round(), request.item()).orElseThrow().state();
    return RequestMoves.find(now, Move.SAVE, Who.LEAD).isPresent()
        ? new Saved.Kept(number, days.now())
        : new Saved.NotOpen(number, now);
  }

  /**
   * Sends an answer in place of all that is typed.
   *
   * @return false when the request is not open to it any more, and nothing was sent
   */
  public boolean send(Request request, Answer answer, Answerer by) {
    int last = drafts.latest(request.id()).map(TypedDrafts.Draft::number).orElse(0);
    return send(request, last, answer, by);
  }

  /**
   * Sends what was typed. What somebody else saved since it was read stays.
   *
   * @param number of the saving that is sent
   * @return false when the request is not open to it any more, and nothing was sent
   */
  public boolean send(Request request, int number, Answer answer, Answerer by) {
    Optional<RequestMoves.Line> line = RequestMoves.find(request.state(), Move.SUBMIT, Who.LEAD);
    if (line.isEmpty()) {
      return false;
    }
    long change = changes.record(days.today(), by.author(), "Sent an update");
    if (!requests.move(change, request, line.get(), request.note())) {
      return false;
    }
    updates.send(change, request.id(), answer, by.insteadOf(request), by.link());
    drafts.forget(request.id(), number);
    return true;
  }

  /**
   * Takes back what was sent, to change it.
   *
   * @return false when it was signed off, returned or locked meanwhile
   */
  public boolean takeBack(Request request, Answerer by) {
    return RequestMoves.find(request.state(), Move.TAKE_BACK, Who.LEAD)
        .map(
            line ->
                requests.move(
                    changes.record(days.today(), by.author(), "Took an update back to change it"),
                    request,
                    line,
                    request.note()))
        .orElse(false);
  }
}
