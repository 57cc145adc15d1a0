package org.goldenthread.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.app.people.Accounts;

/** The invented people of the demo, one for each role, named by their posts. */
final class DemoPeople {
  private static final Map<String, String> POSTS = new LinkedHashMap<>();

  static {
    POSTS.put("performance.officer", "Performance officer, Wexmere County Council");
    POSTS.put("director", "Director of Children's Services, Wexmere County Council");
    POSTS.put("lead.officer", "Public health lead officer, Wexmere Primary Care Trust");
    POSTS.put("board.member", "Chief executive, Wexmere Voluntary Action");
    POSTS.put("committee.officer", "Committee officer, Wexmere County Council");
    POSTS.put("analyst", "Data analyst, Wexmere County Council");
    POSTS.put("partner", "Partnership inspector, Wexmere Constabulary");
    POSTS.put("administrator", "Administrator, Wexmere County Council");
  }

  private DemoPeople() {}

  static void in(Accounts accounts) {
    POSTS.forEach((mailbox, name) -> accounts.example(mailbox + "@wexmere.example", name));
  }
}
