package org.goldenthread.intake.rewrite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.goldenthread.intake.source.Zipped;

/** Writes a text document as a Word file, as plainly as the format allows. */
final class DocxPages implements OfficePages.Writer {
  private static final String NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final int BULLETS = 1;

  private final StringBuilder body = new StringBuilder();

  private DocxPages() {}

  static byte[] of(List<Passage> passages) {
    DocxPages pages = new DocxPages();
    OfficePages.write(passages, pages);
    StringBuilder styles = new StringBuilder("<w:styles " + NAMESPACE + ">");
    for (int i = 1; i <= 6; i++) {
      styles.append(
          "<w:style w:type=\"paragraph\" w:styleId=\"H%d\"><w:name w:val=\"heading %d\"/></w:style>"
              .formatted(i, i));
    }
    StringBuilder levels = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      levels.append(
          "<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/></w:lvl>"
              .formatted(i));
    }
    try {
      return new Zipped()
          .word(
              "<w:document " + NAMESPACE + "><w:body>" + pages.body + "</w:body></w:document>",
              styles + "</w:styles>",
              "<w:numbering "
                  + NAMESPACE
                  + "><w:abstractNum w:abstractNumId=\"0\">"
                  + levels
                  + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                  + "</w:numbering>")
          .bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void heading(int level, String text) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"H" + level + "\"/></w:pPr>");
    run(text, false);
    body.append("</w:p>");
  }

  @Override
  public void paragraph(List<List<Piece>> lines) {
    boolean open = false;
    for (List<Piece> line : lines) {
      for (Piece piece : line) {
        boolean own = piece.bullet() > 0 || !piece.rows().isEmpty();
        if (open && own) {
          body.append("</w:p>");
          open = false;
        }
        if (own) {
          piece(piece);
        } else {
          body.append(open ? "<w:r><w:br/></w:r>" : "<w:p>");
          open = true;
          spans(piece);
        }
      }
    }
    body.append(open ? "</w:p>" : "");
  }

  @Override
  public void item(int depth, List<Piece> pieces) {
    pieces.forEach(p -> piece(new Piece(depth, p.spans(), p.rows())));
  }

  private void piece(Piece piece) {
    if (!piece.rows().isEmpty()) {
      rows(piece.rows().stream().map(r -> r.stream().map(Piece::of).toList()).toList());
      body.append("<w:p/>");
      return;
    }
    body.append("<w:p>");
    if (piece.bullet() > 0) {
      body.append(
          "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
              .formatted(piece.bullet() - 1, BULLETS));
    }
    spans(piece);
    body.append("</w:p>");
  }

  private void spans(Piece piece) {
    piece.spans().forEach(s -> run(s.text(), s.bold()));
  }

  private void run(String text, boolean bold) {
    body.append("<w:r>")
        .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
        .append("<w:t xml:space=\"preserve\">")
        .append(Zipped.escaped(text))
        .append("</w:t></w:r>");
  }

  @Override
  public void table(List<List<List<Piece>>> rows, List<Boolean> head) {
    rows(rows);
    body.append("<w:p/>");
  }

  private void rows(List<List<List<Piece>>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(1);
    body.append("<w:tbl><w:tblGrid>").append("<w:gridCol/>".repeat(width)).append("</w:tblGrid>");
    for (List<List<Piece>> row : rows) {
      body.append("<w:tr>");
      for (List<Piece> cell : row) {
        body.append("<w:tc>");
        cell.forEach(this::piece);
        body.append(cell.isEmpty() ? "<w:p/>" : "").append("</w:tc>");
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }
}
