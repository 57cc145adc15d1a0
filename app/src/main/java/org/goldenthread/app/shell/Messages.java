package org.goldenthread.app.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All text of the screens, from {@code messages/<room>.properties} (UTF-8). {@code {0}}, {@code
 * {1}} stand for arguments; a key that counts has the endings {@code .one} and {@code .other}.
 */
public final class Messages {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Map<String, String> texts;

  private Messages(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** Loads the text of every room on the class path. */
  public static Messages load() {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties");
      return new Messages(
          Arrays.stream(files)
              .flatMap(file -> read(file).entrySet().stream())
              .collect(
                  Collectors.toMap(
                      entry -> entry.getKey().toString(), entry -> entry.getValue().toString())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties read(Resource file) {
    Properties properties = new Properties();
    try (InputStreamReader text =
        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(text);
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
    // In one pass: braces in an argument are the document's own.
    return ARGUMENT
        .matcher(text)
        .replaceAll(
            found -> {
              int n = Integer.parseInt(found.group(1));
              return Matcher.quoteReplacement(
                  n < arguments.length ? arguments[n].toString() : found.group());
            });
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
