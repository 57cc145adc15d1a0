package org.goldenthread.app.cycle.web;

import java.util.Set;
import org.goldenthread.app.cycle.Answerer;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.people.Visit;
import org.jspecify.annotations.Nullable;

/**
 * By whom and from where updates of a round are answered: signed in, or by a signed link. The pages
 * are the same.
 *
 * @param base where these pages stand: {@code /app/wexmere/rounds/x/mine} or {@code /u/token}; the
 *     form of an item is {@code /items/h02} below it, then come {@code /check}, {@code /send} and
 *     {@code /sent}
 * @param whose for whom the link is and to which address it was sent; null for who is signed in
 */
public record Way(
    Visit visit, Answerer answerer, Round round, String base, @Nullable String whose) {

  /** Somebody signed in. */
  static Way signedIn(Visit visit, Round round) {
    return new Way(
        visit,
        Answerer.signedIn(
            visit.author(), visit.visitor().member().parties(), visit.visitor().member().covered()),
        round,
        visit.href(round.path() + "/mine"),
        null);
  }

  Set<Long> parties() {
    return answerer.parties();
  }

  boolean byLink() {
    return answerer.link() != null;
  }

  String item(String slug) {
    return base + "/items/" + slug;
  }
}
