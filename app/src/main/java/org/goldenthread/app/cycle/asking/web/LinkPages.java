package org.goldenthread.app.cycle.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.cycle.asking.OpenedLink;
import org.goldenthread.app.cycle.web.Way;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.people.Member;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of a signed link that are not those of who is signed in. */
@Component
class LinkPages {
  /** Fields of the form of an update in which somebody writes. */
  private static final Set<String> TEXTS =
      Set.of("headline", "new", "background", "next", "evidence", "reason", "waiting-for");

  private final LinkRequests requests;
  private final Messages messages;

  LinkPages(LinkRequests requests, Messages messages) {
    this.requests = requests;
    this.messages = messages;
  }

  /** How the holder of a link comes to the pages on which updates are answered. */
  Way way(HttpServletRequest request, OpenedLink.Works link) {
    var visitor =
        new Visitor(
            Member.stranger(link.partnership()),
            Set.of(),
            Scope.Exemption.NONE,
            null,
            requests.csrf(request));
    var parameters = new ArrayList<Page.Parameter>();
    for (String name : new String[] {"item", "sent"}) {
      String value = request.getParameter(name);
      if (value != null && request.getMethod().equals("GET")) {
        parameters.add(new Page.Parameter(name, value));
      }
    }
    String base = base(request);
    Visit visit = new Visit(link.partnership(), AsAt.TODAY, base, parameters, visitor);
    String whose =
        messages.text(
            "cycle.link.whose",
            link.name(),
            link.email(),
            messages.date(link.sentOn()),
            messages.date(link.until()));
    return new Way(visit, link.by(), link.round(), base, whose);
  }

  LinkEndedPage over(HttpServletRequest request, OpenedLink.Over over) {
    String title =
        over.endedOn() == null
            ? messages.text("cycle.link.unknown")
            : messages.text("cycle.link.ended", messages.date(over.endedOn()));
    return page(
        request, title, messages.text("cycle.link.new"), typed(request), base(request) + "/new");
  }

  LinkEndedPage sent(HttpServletRequest request) {
    return page(
        request,
        messages.text("cycle.link.sent"),
        messages.text("cycle.link.sent.what"),
        List.of(),
        null);
  }

  /** The texts that were sent to a link that ended meanwhile: their writer can copy them. */
  private static List<String> typed(HttpServletRequest request) {
    Form form = Form.of(request.getMethod().equals("POST") ? request.getParameterMap() : Map.of());
    return form.typed().keySet().stream()
        .filter(TEXTS::contains)
        .map(form::value)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private LinkEndedPage page(
      HttpServletRequest request,
      String title,
      String what,
      List<String> typed,
      @Nullable String send) {
    return new LinkEndedPage(
        Page.of(title, base(request)).seenBy(null, requests.csrf(request)), what, typed, send);
  }

  private static String base(HttpServletRequest request) {
    return "/u/" + LinkRequests.token(request);
  }
}
