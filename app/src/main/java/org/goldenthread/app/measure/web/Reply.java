package org.goldenthread.app.measure.web;

import java.net.URI;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How a sent form is answered: with a page, or by leading on. */
sealed interface Reply {

  ResponseEntity<byte[]> with(Pages pages);

  /** A page, such as the form again with what is wrong. */
  record Show(PageModel page) implements Reply {
    @Override
    public ResponseEntity<byte[]> with(Pages pages) {
      return pages.show(page);
    }
  }

  /** It is done: the browser goes to this address and a reload sends nothing again. */
  record GoTo(String href) implements Reply {
    @Override
    public ResponseEntity<byte[]> with(Pages pages) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
    }
  }
}
