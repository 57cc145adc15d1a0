package org.goldenthread.app.people.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a path of squares, drawn by the page itself: nothing is fetched for it.
 *
 * @param size width and height in squares, with the quiet margin
 * @param path the dark squares as the data of an SVG path
 */
public record QrPicture(int size, String path) {
  private static final int MARGIN = 4;

  static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(code.size + 2 * MARGIN, path.toString());
  }
}
