package org.goldenthread.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All text of the screens, from {@code messages/<room>.properties} (UTF-8). {@code {0}}, {@code
 * {1}} stand for arguments; a key that counts has the endings {@code .one} and {@code .other}.
 */
public final class Messages {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Map<String, String> texts;

  private Messages(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** Loads the text of these rooms. */
  public static Messages load(List<String> rooms) {
    return new Messages(
        rooms.stream()
            .flatMap(room -> read(room).entrySet().stream())
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().toString(), entry -> entry.getValue().toString())));
  }

  private static Properties read(String room) {
    String name = "/messages/" + room + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no text for room " + room + " at " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }

  /** The text of a key with its arguments put in. */
  public String text(String key, Object... arguments) {
    @Nullable String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for key " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", arguments[i].toString());
    }
    return text;
  }

  /** The text for a number of things; {@code {0}} is the number, 1,204 with its comma. */
  public String count(String key, int number, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = String.format(Locale.UK, "%,d", number);
    System.arraycopy(more, 0, arguments, 1, more.length);
    return text(key + (number == 1 ? ".one" : ".other"), arguments);
  }

  /** A date as screens show it: 30 September 2009. */
  public String date(LocalDate date) {
    return DAY.format(date);
  }
}
