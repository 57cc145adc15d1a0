package org.goldenthread.app.measure.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Gathers bytes and passes them on in large pieces. */
final class ByteSink {
  private static final int SIZE = 1 << 16;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int size;

  ByteSink(OutputStream out) {
    this.out = out;
  }

  void put(byte[] bytes) {
    put(bytes, 0, bytes.length);
  }

  void put(byte[] bytes, int from, int length) {
    if (length > SIZE - size) {
      pass();
      if (length > SIZE) {
        pass(bytes, from, length);
        return;
      }
    }
    System.arraycopy(bytes, from, buffer, size, length);
    size += length;
  }

  /** Passes on what has been gathered. */
  void pass() {
    pass(buffer, 0, size);
    size = 0;
  }

  // The reader has gone: said to the server as an IOException, once out of the transaction.
  private void pass(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
