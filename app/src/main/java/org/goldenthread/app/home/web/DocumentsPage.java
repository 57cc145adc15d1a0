package org.goldenthread.app.home.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * Every document brought in, {@code home/documents.jte}.
 *
 * @param bringIn where another is brought in; null for who may not
 * @param waiting those that were sent and nobody has accepted yet; empty for who may not
 */
public record DocumentsPage(
    Page page, @Nullable String bringIn, List<Waiting> waiting, List<Row> documents)
    implements PageModel {
  public DocumentsPage {
    waiting = List.copyOf(waiting);
    documents = List.copyOf(documents);
  }

  /**
   * A document that waits to be checked.
   *
   * @param by the post of who sent it
   * @param goneOn the day it is thrown away by itself
   */
  public record Waiting(Link file, String by, LocalDate goneOn) {}

  @Override
  public String template() {
    return "home/documents";
  }

  /**
   * One document.
   *
   * @param document its title, or its file name when it has none
   * @param file its file name
   * @param kinds message keys of its kinds ({@code home.kind.progress-update})
   * @param knownOn the document's own date
   * @param enteredOn the day it was brought in here
   * @param items plan items read from it
   * @param warnings what a person should look at
   * @param replacedBy the newer version of the same document; null when this is the newest
   */
  public record Row(
      Link document,
      String file,
      List<String> kinds,
      LocalDate knownOn,
      LocalDate enteredOn,
      int items,
      int warnings,
      @Nullable Link replacedBy) {}
}
