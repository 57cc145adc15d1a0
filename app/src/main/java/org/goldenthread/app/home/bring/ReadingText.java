package org.goldenthread.app.home.bring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.intake.sourced.SourcedReading;
import tools.jackson.databind.json.JsonMapper;

/** Readings and what was said of them as they are kept while they are reviewed. */
final class ReadingText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private ReadingText() {}

  static byte[] write(SourcedReading reading) {
    var bytes = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(bytes)) {
      packed.write(JSON.writeValueAsBytes(reading));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static SourcedReading read(byte[] packed) {
    try (var bytes = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return JSON.readValue(bytes.readAllBytes(), SourcedReading.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String write(SaidCorrections corrections) {
    return JSON.writeValueAsString(corrections);
  }

  static SaidCorrections corrections(String text) {
    return JSON.readValue(text, SaidCorrections.class);
  }
}
