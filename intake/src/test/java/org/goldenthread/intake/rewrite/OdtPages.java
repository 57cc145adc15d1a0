package org.goldenthread.intake.rewrite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.goldenthread.intake.source.Zipped;

/** Writes a text document as an OpenDocument text. */
final class OdtPages implements OfficePages.Writer {
  private static final String BOLD =
      "<s:style s:name=\"B\" s:family=\"text\"><s:text-properties f:font-weight=\"bold\"/></s:style>";

  private final StringBuilder body = new StringBuilder();

  private OdtPages() {}

  static byte[] of(List<Passage> passages) {
    OdtPages pages = new OdtPages();
    OfficePages.write(passages, pages);
    try {
      return new Zipped()
          .part("mimetype", "application/vnd.oasis.opendocument.text")
          .part(
              "content.xml",
              "<o:document xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\" xmlns:s=\"s\" xmlns:f=\"f\">"
                  + "<o:automatic-styles>"
                  + BOLD
                  + "</o:automatic-styles><o:body><o:text>"
                  + pages.body
                  + "</o:text></o:body></o:document>")
          .bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void heading(int level, String text) {
    body.append("<x:h x:outline-level=\"" + level + "\">")
        .append(Zipped.escaped(text))
        .append("</x:h>");
  }

  @Override
  public void paragraph(List<List<Piece>> lines) {
    boolean open = false;
    for (List<Piece> line : lines) {
      for (Piece piece : line) {
        if (piece.bullet() > 0 || !piece.rows().isEmpty()) {
          body.append(open ? "</x:p>" : "");
          open = false;
          piece(piece);
        } else {
          body.append(open ? "<x:line-break/>" : "<x:p>");
          open = true;
          spans(piece);
        }
      }
    }
    body.append(open ? "</x:p>" : "");
  }

  @Override
  public void item(int depth, List<Piece> pieces) {
    body.append("<x:list><x:list-item>".repeat(depth));
    pieces.forEach(p -> piece(new Piece(0, p.spans(), p.rows())));
    body.append("</x:list-item></x:list>".repeat(depth));
  }

  private void piece(Piece piece) {
    if (!piece.rows().isEmpty()) {
      rows(piece.rows().stream().map(r -> r.stream().map(Piece::of).toList()).toList());
      return;
    }
    body.append("<x:list><x:list-item>".repeat(piece.bullet())).append("<x:p>");
    spans(piece);
    body.append("</x:p>").append("</x:list-item></x:list>".repeat(piece.bullet()));
  }

  private void spans(Piece piece) {
    for (Piece.Span span : piece.spans()) {
      String text = Zipped.escaped(span.text());
      body.append(span.bold() ? "<x:span x:style-name=\"B\">" + text + "</x:span>" : text);
    }
  }

  @Override
  public void table(List<List<List<Piece>>> rows, List<Boolean> head) {
    rows(rows);
  }

  private void rows(List<List<List<Piece>>> rows) {
    body.append("<t:table>");
    for (List<List<Piece>> row : rows) {
      body.append("<t:table-row>");
      for (List<Piece> cell : row) {
        body.append("<t:table-cell>");
        cell.forEach(this::piece);
        body.append("</t:table-cell>");
      }
      body.append("</t:table-row>");
    }
    body.append("</t:table>");
  }
}
