package org.goldenthread.app.people.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.people.web.PeopleTable.Cell;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, team, post, person or board, {@code people/party.jte}.
 *
 * @param caption what it is
 * @param notice what matters first, null for nothing
 * @param acts what the reader may do here
 * @param history the latest change first
 */
public record PartyPage(
    Page page,
    String how,
    String caption,
    @Nullable String notice,
    List<Link> acts,
    List<Fact> facts,
    List<PeopleTable> tables,
    List<Entry> history)
    implements PageModel {
  public PartyPage {
    acts = List.copyOf(acts);
    facts = List.copyOf(facts);
    tables = List.copyOf(tables);
    history = List.copyOf(history);
  }

  @Override
  public String template() {
    return "people/party";
  }

  /** One thing known of it. */
  public record Fact(String label, Cell value) {}

  /**
   * One change.
   *
   * @param undo address that puts the values of this change back; null for what stands now
   * @param version the version row whose values come back
   */
  public record Entry(
      LocalDate on,
      String by,
      String reason,
      List<String> lines,
      @Nullable String undo,
      long version) {
    public Entry {
      lines = List.copyOf(lines);
    }
  }
}
