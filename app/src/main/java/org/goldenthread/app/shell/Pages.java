package org.goldenthread.app.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws pages with their templates, which were compiled with the program. */
@Component
public final class Pages {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.goldenthread.templates");
  private final Messages messages;

  public Pages(Messages messages) {
    this.messages = messages;
  }

  /**
   * The page as an answer: 422 when its form is refused, 400 when the date asked for cannot be
   * read.
   */
  public ResponseEntity<byte[]> show(PageModel model) {
    return show(model, status(model));
  }

  private static HttpStatus status(PageModel model) {
    if (model instanceof FormPage page && page.form().hasProblems()) {
      return HttpStatus.UNPROCESSABLE_CONTENT;
    }
    return model.page().asAt().problem() == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public ResponseEntity<byte[]> show(PageModel model, HttpStatus status) {
    return ResponseEntity.status(status).contentType(HTML).body(draw(model));
  }

  /**
   * After a form was accepted: the browser asks for this address, so that reloading sends nothing.
   */
  public static ResponseEntity<byte[]> seeOther(String href) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(href)).build();
  }

  /** The page's HTML in UTF-8. */
  public byte[] draw(PageModel model) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    Messages spoken = model.template().startsWith("shell/") ? messages.frame() : messages;
    templates.render(model.template() + ".jte", Map.of("view", model, "m", spoken), output);
    return output.toByteArray();
  }
}
