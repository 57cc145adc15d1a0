package org.goldenthread.app.people;

import java.util.List;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a room asks of the person who visits, for "My work". Later rooms answer; they are asked
 * within a read of the visit's scope and answer only for this visitor.
 */
public interface WorkSource {

  /** What is asked of the visitor, most pressing first; empty when nothing is. */
  List<Work> of(Visit visit);

  /** What kind of work it is, in the order of the page. */
  enum Group {
    /** Somebody waits for this person's decision. */
    DECIDE,
    /** Asked of this person by a day. */
    DUE,
    /** Came back to this person with a note. */
    RETURNED,
    /** Done to what this person sent; they may say something about it. */
    TOLD,
    /** Begun by this person and not sent. */
    BEGUN,
    /** Agreed to be done by this person, by a date. */
    ACT,
    /** Needs to be put in order by somebody with this person's role. */
    SORT,
    /** Led by this person, or by a post, team, organisation or board that names them. */
    LEAD
  }

  /**
   * One piece of work.
   *
   * @param what its title, leading to where it is done
   * @param note what helps to decide whether to do it now: from whom, how many, as which lead
   * @param due the date as the plan prints it; null when it has none
   * @param statuses as judged last; empty where nothing is judged
   */
  record Work(
      Group group, Link what, String note, @Nullable String due, List<JudgedStatus> statuses) {
    public Work {
      statuses = List.copyOf(statuses);
    }
  }
}
