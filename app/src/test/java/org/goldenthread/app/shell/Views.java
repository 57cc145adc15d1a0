package org.goldenthread.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Draws pages for view tests, and leaves each drawn page under target/views to be looked at. */
public final class Views {

  public static final Messages MESSAGES = Messages.load();
  public static final Page.Partnership WEXMERE =
      new Page.Partnership("wexmere", "Wexmere Children's Trust");
  public static final Link HOME = new Link("Wexmere Children's Trust", "/app/wexmere");

  /** Somebody who may visit every part. */
  public static final Viewer READER =
      new Viewer("Performance officer", EnumSet.allOf(Section.class), List.of(WEXMERE));

  public static final LocalDate WRITTEN = LocalDate.of(2009, 12, 9);
  public static final LocalDate ENTERED = LocalDate.of(2026, 3, 2);

  private static final Pages PAGES = new Pages(MESSAGES);
  private static final Path FOLDER = Path.of("target", "views");

  private Views() {}

  /** The page as a browser would parse it. */
  public static Document draw(PageModel model, String name) {
    String html = new String(PAGES.draw(model), StandardCharsets.UTF_8);
    keep(html, name);
    return Jsoup.parse(html);
  }

  /** Leaves a drawn page to be looked at. */
  public static void keep(String html, String name) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(
          FOLDER.resolve(name + ".html"),
          html.replace("\"/assets/", "\"../classes/static/assets/"));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Text of the first element a selector finds, white space collapsed. */
  public static String text(Document page, String selector) {
    return page.select(selector).stream()
        .findFirst()
        .map(org.jsoup.nodes.Element::text)
        .orElseThrow(() -> new AssertionError("nothing matches " + selector));
  }
}
