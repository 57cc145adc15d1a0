package org.goldenthread.app.home.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.audit.DocumentRecord;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.people.Matches;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Where who has just accepted a document goes from there. Call inside a transaction. */
@Component
class AfterAccepting {
  /** Parameter of the document's address by which its page knows. */
  static final String ACCEPTED = "accepted";

  private final Plans plans;
  private final Matches matches;
  private final Messages messages;

  AfterAccepting(Plans plans, Matches matches, Messages messages) {
    this.plans = plans;
    this.matches = matches;
    this.messages = messages;
  }

  /** Empty when nobody has just accepted it. */
  List<Link> of(Visit visit, DocumentRecord document) {
    if (visit.parameter(ACCEPTED).isEmpty() || !visit.may(Permission.LOAD_DOCUMENT)) {
      return List.of();
    }
    var next = new ArrayList<Link>();
    plans.all(KnownBy.NOW).stream()
        .filter(plan -> plan.document() == document.id())
        .map(plan -> visit.href("/plans/" + plan.slug() + "/progress"))
        .forEach(href -> next.add(new Link(messages.text("home.accepted.report"), href)));
    int names = (int) matches.all(KnownBy.NOW).stream().filter(name -> !name.reviewed()).count();
    if (names > 0 && visit.may(Permission.MATCH_LEADS)) {
      next.add(
          new Link(messages.count("home.accepted.names", names), visit.href("/people/matching")));
    }
    next.add(new Link(messages.text("home.accepted.setting-up"), visit.href("/setting-up")));
    return next;
  }
}
