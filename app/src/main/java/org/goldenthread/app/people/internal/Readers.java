package org.goldenthread.app.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.goldenthread.app.people.CurrentAccount;
import org.goldenthread.app.shell.CurrentReader;
import org.goldenthread.app.shell.Page;
import org.springframework.stereotype.Component;

/** Tells pages outside any partnership who reads them. */
@Component
class Readers implements CurrentReader {
  private final CurrentAccount current;
  private final Visitors visitors;

  Readers(CurrentAccount current, Visitors visitors) {
    this.current = current;
    this.visitors = visitors;
  }

  @Override
  public Page seen(Page page, HttpServletRequest request) {
    return page.seenBy(visitors.viewer(current.of(request), Set.of()), current.csrf(request));
  }
}
