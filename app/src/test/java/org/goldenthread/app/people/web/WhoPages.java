package org.goldenthread.app.people.web;

import static org.goldenthread.app.shell.Views.HOME;
import static org.goldenthread.app.shell.Views.WEXMERE;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.people.web.PeopleTable.Cell;
import org.goldenthread.app.people.web.PeopleTable.Piece;
import org.goldenthread.app.shell.Csrf;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;

/** Pages of organisations, posts and people with everything in them, for view tests. */
public final class WhoPages {
  private static final String PEOPLE = "/app/wexmere/people";
  private static final Link DIRECTORY = new Link("People and organisations", PEOPLE);
  private static final Piece POST = new Piece("Head of Safeguarding", PEOPLE + "/posts/1", null);
  private static final Piece HOLDER =
      new Piece("Holder of the post", PEOPLE + "/persons/2", "acting since 1 June 2009");

  private WhoPages() {}

  private static Page page(String title, String path) {
    return Page.of(title, path)
        .seenBy(null, new Csrf("_csrf", "token-of-this-page"))
        .in(WEXMERE, Section.PEOPLE, HOME);
  }

  public static DirectoryPage directory() {
    return new DirectoryPage(
        page("People and organisations", PEOPLE),
        "people.directory.how",
        "2 posts are shown.",
        new DirectoryPage.Filter(
            Form.blank().with("q", "head"),
            List.of(Option.of("", "All"), Option.of("council", "Council")),
            List.of(Option.of("", "All"), Option.of("vacant", "Vacant posts only")),
            true),
        List.of(new Link("Add a post", PEOPLE + "/posts/add")),
        List.of(
            new PeopleTable(
                "vacant",
                "Vacant posts",
                List.of("Post", "Organisation"),
                List.of(),
                "Every post shown has a holder."),
            posts("Wexmere Council")));
  }

  private static PeopleTable posts(String organisation) {
    return new PeopleTable(
        "o-1",
        organisation,
        List.of("Post", "Team", "Held by"),
        List.of(
            List.of(new Cell(List.of(POST)), Cell.of("None"), new Cell(List.of(HOLDER, HOLDER)))),
        "No post yet.");
  }

  public static DirectoryPage empty() {
    return new DirectoryPage(
        page("Boards", "/app/wexmere/boards"),
        "people.boards.how",
        "0 boards.",
        null,
        List.of(),
        List.of(new PeopleTable("boards", "Boards", List.of("Board"), List.of(), "No board yet.")));
  }

  public static PartyPage party(String name) {
    return new PartyPage(
        page(name, PEOPLE + "/posts/1"),
        "people.party.how.post",
        "Post",
        "Nobody holds this post today. What it leads waits for its next holder.",
        List.of(new Link("Edit", PEOPLE + "/posts/1/edit")),
        List.of(new PartyPage.Fact("Organisation", new Cell(List.of(POST)))),
        List.of(posts(name)),
        List.of(
            new PartyPage.Entry(
                LocalDate.of(2009, 12, 16),
                "Performance officer",
                "Changed " + name,
                List.of("Name: was Head of Care, now " + name),
                null,
                2),
            new PartyPage.Entry(
                LocalDate.of(2009, 4, 1),
                "Performance officer",
                "Added Head of Care",
                List.of("Name: Head of Care"),
                PEOPLE + "/posts/1/put-back",
                1)));
  }

  public static PeopleFormPage form(Form form) {
    return new PeopleFormPage(
        page("Who holds Head of Safeguarding?", PEOPLE + "/posts/1/holders/3"),
        form,
        new Link("Head of Safeguarding", PEOPLE + "/posts/1"),
        "When somebody leaves, enter their last day.",
        List.of(
            new PeopleInput.Choice(
                "party", "Who", null, List.of(Option.of("", "Choose one"), Option.of("2", "She"))),
            new PeopleInput.Radios(
                "capacity",
                "As",
                null,
                List.of(Option.of("holder", "Holds it"), Option.of("acting", "Acting"))),
            new PeopleInput.Day("from", "First day", "For example, 31 3 2010."),
            new PeopleInput.Area("quorum", "Quorum", null),
            new PeopleInput.Text("reason", "Why", "This stays for good.", "text")),
        "7",
        "Save",
        List.of(Option.of("term", "Take this term out")),
        null);
  }

  public static Form refused() {
    return FormDate.fill(Form.blank(), "from", LocalDate.of(2009, 4, 1))
        .with("reason", "<script>alert(1)</script>")
        .withProblem("party", "Choose one from the list")
        .withProblem("capacity", "Choose one of these")
        .withProblem("from", "They have a term here in this time already.");
  }

  public static MatchingPage matching() {
    return new MatchingPage(
        page("Names as printed", PEOPLE + "/matching"),
        Form.blank().with("m-1", "p"),
        PEOPLE + "/matching",
        "1 name to look at.",
        List.of(
            new MatchingPage.Name(
                "m-1",
                "Safeguarding Head (Council)",
                new Cell(
                    List.of(
                        new Piece("2 times", null, null),
                        new Piece(
                            "S01 Keep children safe", "/app/wexmere/plans/p/items/s01", null))),
                List.of(Option.of("", "Not yet"), Option.of("p", "Head of Safeguarding")),
                new Link("Choose several, or another", PEOPLE + "/matching/1"))),
        List.of(
            new MatchingPage.Done(
                "Everybody", Cell.of("Leave as printed"), PEOPLE + "/matching/2/undo")));
  }

  public static PersonDataPage personData(Form form) {
    return new PersonDataPage(
        page("Personal data of Holder of the post", PEOPLE + "/persons/2/data"),
        form,
        DIRECTORY,
        new Link("Download it as a CSV file", PEOPLE + "/persons/2/data.csv"),
        new PeopleTable(
            "held",
            "What is held",
            List.of("What kind", "What", "When"),
            List.of(List.of(Cell.of("Name"), Cell.of("Holder of the post"), Cell.of("None"))),
            "Nothing is held."),
        true);
  }
}
