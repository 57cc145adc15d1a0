package org.goldenthread.app.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every page has: its title, where it stands, and the date it is seen from.
 *
 * @param title the page's first heading and the start of the browser title
 * @param partnership whose page it is; null outside any partnership
 * @param section part of the navigation it belongs to; null for none
 * @param breadcrumbs the way from the partnership down to the page's parent
 * @param asAt the date asked for in the address
 * @param path the page's own address without a query ("/app/wexmere/measures")
 * @param parameters the query without the as-at date, decoded, in order
 * @param viewer who looks at it; null for who has not signed in
 * @param csrf what its forms carry; null where it can have none
 */
public record Page(
    String title,
    @Nullable Partnership partnership,
    @Nullable Section section,
    List<Link> breadcrumbs,
    AsAt asAt,
    String path,
    List<Parameter> parameters,
    @Nullable Viewer viewer,
    @Nullable Csrf csrf) {

  public Page {
    breadcrumbs = List.copyOf(breadcrumbs);
    parameters = List.copyOf(parameters);
  }

  /** A partnership as addresses and headings name it. */
  public record Partnership(String slug, String name) {
    public String href() {
      return "/app/" + slug;
    }
  }

  /** One decoded query parameter. */
  public record Parameter(String name, String value) {}

  /** A page outside any partnership, seen today. */
  public static Page of(String title, String path) {
    return new Page(title, null, null, List.of(), AsAt.TODAY, path, List.of(), null, null);
  }

  public Page in(Partnership partnership, @Nullable Section section, Link... breadcrumbs) {
    return new Page(
        title, partnership, section, List.of(breadcrumbs), asAt, path, parameters, viewer, csrf);
  }

  public Page asAt(AsAt seenFrom) {
    return new Page(
        title, partnership, section, breadcrumbs, seenFrom, path, parameters, viewer, csrf);
  }

  public Page with(List<Parameter> query) {
    return new Page(title, partnership, section, breadcrumbs, asAt, path, query, viewer, csrf);
  }

  /** The page as one reader is shown it. */
  public Page seenBy(@Nullable Viewer reader, @Nullable Csrf token) {
    return new Page(
        title, partnership, section, breadcrumbs, asAt, path, parameters, reader, token);
  }

  /** Whether it is shown as it stands today alone, as reporting rounds are. */
  public boolean isOfTodayAlone() {
    return path.matches("/app/[^/]+/rounds(/.*)?");
  }

  /** What stands beside this page; nothing unless it is the page of a thing. */
  public List<Beside> beside() {
    return Beside.of(path);
  }

  /** The date the page is seen from; null for today. */
  public @Nullable LocalDate date() {
    return asAt.date();
  }

  /** An address of this site as seen from the same date as this page. */
  public String at(String href) {
    LocalDate date = date();
    if (date == null) {
      return href;
    }
    int fragment = href.indexOf('#');
    String address = fragment < 0 ? href : href.substring(0, fragment);
    String rest = fragment < 0 ? "" : href.substring(fragment);
    return address + (address.contains("?") ? "&" : "?") + AsAt.PARAMETER + "=" + date + rest;
  }

  /** This page, with its filters, as it is known today. */
  public String today() {
    return path + query(parameters);
  }

  /** The page's only table as CSV, with the same filters and date. */
  public String csv() {
    return at(path + ".csv" + query(parameters));
  }

  /** One of several tables of the page as CSV: {@code <path>/<table>.csv}. */
  public String csv(String table) {
    return at(path + "/" + table + ".csv" + query(parameters));
  }

  /** This page with one parameter set to another value, or without it when the value is empty. */
  public String withParameter(String name, String value) {
    List<Parameter> changed = new ArrayList<>(parameters);
    changed.removeIf(parameter -> parameter.name().equals(name));
    if (!value.isEmpty()) {
      changed.add(new Parameter(name, value));
    }
    return at(path + query(changed));
  }

  private static String query(List<Parameter> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream()
            .map(parameter -> encode(parameter.name()) + "=" + encode(parameter.value()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
