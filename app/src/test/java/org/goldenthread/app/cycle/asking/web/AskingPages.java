package org.goldenthread.app.cycle.asking.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.shell.Csrf;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Section;

/** Pages of asking and reminding with content, for tests of every page. */
public final class AskingPages {
  private static final String HERE = "/app/wexmere/mail";

  private AskingPages() {}

  public static Map<String, PageModel> all() {
    return Map.of(
        "mail", mail(),
        "mail-empty", nothing(),
        "link-ended", ended(),
        "link-sent", sent());
  }

  private static Page page() {
    return Page.of("Mail and reminders", HERE)
        .seenBy(null, new Csrf("_csrf", "token-of-this-page"))
        .in(
            new Page.Partnership("wexmere", "Wexmere"),
            Section.MANAGE,
            new Link("Wexmere", "/app/wexmere"));
  }

  static MailPage mail() {
    Link who = new Link("Head of Youth", "/app/wexmere/people/posts/1");
    return new MailPage(
        page(),
        "A reminder is on its way.",
        "Open rounds wait for 2 leads.",
        "2 mails wait and are tried again by themselves. The mail server says: Connection refused",
        List.of(
            new MailPage.Unreached(
                who, "Nobody holds this post. Name its holder.", "2 updates, July to September")),
        List.of(
            new MailPage.Waiting(
                who,
                "2 updates, July to September 2009",
                "30 October 2009",
                "Never",
                "/app/wexmere/rounds/x/chase",
                "7"),
            new MailPage.Waiting(
                new Link("<b>Somebody</b>", "/app/wexmere/people/matching"),
                "1 update, July to September 2009",
                "30 October 2009",
                "12 October 2009",
                null,
                "8")),
        List.of(
            new MailPage.Sent(
                "youth@wexmere.example",
                "2 updates are due by 30 October 2009",
                "12 October 2009",
                "Waits to be sent")),
        HERE + "/try-again");
  }

  static MailPage nothing() {
    return new MailPage(
        page(),
        null,
        "No open round waits for anybody.",
        null,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static Page link(String title) {
    return Page.of(title, "/u/token").seenBy(null, new Csrf("_csrf", "stamp"));
  }

  static LinkEndedPage ended() {
    return new LinkEndedPage(
        link("This link ended on 4 November 2009"),
        "We can send a new one to the address we hold.",
        List.of("Two advisers <script>alert(1)</script>"),
        "/u/token/new");
  }

  static LinkEndedPage sent() {
    return new LinkEndedPage(
        link("Look in your mail"), "It can take some minutes.", List.of(), null);
  }
}
