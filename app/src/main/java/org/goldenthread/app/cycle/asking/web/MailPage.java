package org.goldenthread.app.cycle.asking.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * Whom rounds wait for, whom they cannot reach, and what was written, {@code cycle/mail.jte}.
 *
 * @param said what became of what the reader just did; null for nothing
 * @param lead the page in one sentence
 * @param server what keeps mail from going out; null when nothing does
 * @param tryAgain where all that waits is tried again; null when nothing waits
 */
public record MailPage(
    Page page,
    @Nullable String said,
    String lead,
    @Nullable String server,
    List<Unreached> unreached,
    List<Waiting> waiting,
    List<Sent> sent,
    @Nullable String tryAgain)
    implements PageModel {
  public MailPage {
    unreached = List.copyOf(unreached);
    waiting = List.copyOf(waiting);
    sent = List.copyOf(sent);
  }

  /**
   * Somebody whose answer will not come.
   *
   * @param who leads to where it is put in order
   * @param why with what to do
   * @param what how many items of which round
   */
  public record Unreached(Link who, String why, String what) {}

  /**
   * Somebody a round waits for.
   *
   * @param chase where they are reminded; null for who cannot be reached
   */
  public record Waiting(
      Link who, String what, String due, String written, @Nullable String chase, String party) {}

  /** A mail. */
  public record Sent(String to, String subject, String day, String state) {}

  @Override
  public String template() {
    return "cycle/mail";
  }
}
