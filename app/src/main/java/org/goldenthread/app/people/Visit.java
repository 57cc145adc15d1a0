package org.goldenthread.app.people;

import java.util.List;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page of a partnership: whose page, as known on which day, with which filters.
 * Handlers take it as a parameter; an address without a known partnership never reaches them.
 *
 * @param path the page's own address without query and without the ending of a download
 * @param parameters the query without the as-at date, decoded, in order
 * @param visitor who asks
 */
public record Visit(
    Partnership partnership,
    AsAt asAt,
    String path,
    List<Page.Parameter> parameters,
    Visitor visitor) {
  public Visit {
    parameters = List.copyOf(parameters);
  }

  /**
   * Whose rows this visit may see: exempt ones where the visitor is entitled, and figures that are
   * held back where they look after figures.
   */
  public Scope scope() {
    return new Scope(
        partnership.id(),
        visitor.exemption(),
        visitor.permissions().contains(Permission.EDIT_MEASURE));
  }

  /** Who is recorded as having made a change: their post, with the account behind it. */
  public Author author() {
    return visitor.author();
  }

  /**
   * Whether the visitor may, for everything or for what they lead. While a past day is looked at
   * nobody may change anything.
   */
  public boolean may(Permission permission) {
    return visitor.permissions().contains(permission)
        && (asAt.date() == null || !permission.changes());
  }

  public KnownBy knownBy() {
    return KnownBy.of(asAt.date());
  }

  /** An address of this partnership: {@code rest} begins with a slash or is empty. */
  public String href(String rest) {
    return "/app/" + partnership.slug() + rest;
  }

  /** What every page has, with the way from the front page down to this page's parent. */
  public Page page(String title, @Nullable Section section, Link... breadcrumbs) {
    return Page.of(title, path)
        .asAt(asAt)
        .with(parameters)
        .seenBy(visitor.viewer(), visitor.csrf())
        .in(new Page.Partnership(partnership.slug(), partnership.name()), section, breadcrumbs);
  }

  /** The value of a query parameter, empty when it is not there. */
  public String parameter(String name) {
    return parameters.stream()
        .filter(p -> p.name().equals(name))
        .map(Page.Parameter::value)
        .findFirst()
        .orElse("");
  }

  /** Where something stands in a document, with the document's address. */
  public SourceLines source(String fileName, int documentNumber, List<Integer> lines) {
    return new SourceLines(fileName, lines, href("/documents/" + documentNumber));
  }
}
