package org.goldenthread.app.people.web;

import java.net.URI;
import java.util.Objects;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What became of a form that was sent.
 *
 * @param to where to go on, null when a page is shown
 * @param page the form again, null when it was saved
 */
record Answer(@Nullable String to, @Nullable PageModel page) {
  static Answer goTo(String path) {
    return new Answer(path, null);
  }

  static Answer again(PageModel page) {
    return new Answer(null, page);
  }

  /** Leads on with a GET, or shows the form again. */
  ResponseEntity<byte[]> send(Pages pages) {
    return to == null
        ? pages.show(Objects.requireNonNull(page))
        : ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(to)).build();
  }
}
