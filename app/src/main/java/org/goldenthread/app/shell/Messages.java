package org.goldenthread.app.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All text of the screens, from {@code messages/<room>.properties} (UTF-8) and, in other languages,
 * {@code messages/<room>_cy.properties}. {@code {0}}, {@code {1}} stand for arguments; a key that
 * counts has the endings {@code .one} and {@code .other}.
 *
 * <p>The reader's language is that of the current request. What rooms say is in it only when every
 * room has its file, because pages of one room show words of others; until then it is English, and
 * only {@link #frame()} speaks the reader's language. So no part of a page is in two languages.
 */
public final class Messages {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");
  private static final Pattern FILE = Pattern.compile("([a-z]+)(?:_([a-z]{2}))?\\.properties");

  private final Map<Language, Map<String, String>> texts;
  private final Set<Language> spoken;
  private final Messages content;
  private final Messages frame;

  private Messages(Map<Language, Map<String, String>> texts, Set<Language> complete) {
    this.texts = texts;
    this.spoken = complete;
    this.content = this;
    this.frame = new Messages(this);
  }

  /** The frame's: speaks every language there is a file for. */
  private Messages(Messages content) {
    this.texts = content.texts;
    this.spoken = content.texts.keySet();
    this.content = content;
    this.frame = this;
  }

  /** Loads the text of every room on the class path. */
  public static Messages load() {
    Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    Map<Language, Set<String>> rooms = new EnumMap<>(Language.class);
    for (Resource file : files()) {
      Matcher name = FILE.matcher(Objects.requireNonNull(file.getFilename()));
      if (!name.matches()) {
        throw new IllegalStateException("not a file of messages: " + file.getFilename());
      }
      Language language = name.group(2) == null ? Language.ENGLISH : Language.of(name.group(2));
      rooms.computeIfAbsent(language, none -> new HashSet<>()).add(name.group(1));
      Map<String, String> known = texts.computeIfAbsent(language, none -> new HashMap<>());
      read(file).forEach((key, text) -> known.put(key.toString(), text.toString()));
    }
    Set<String> all = rooms.getOrDefault(Language.ENGLISH, Set.of());
    rooms.values().removeIf(translated -> !translated.containsAll(all));
    return new Messages(texts, rooms.keySet());
  }

  private static Resource[] files() {
    try {
      return new PathMatchingResourcePatternResolver()
          .getResources("classpath*:messages/*.properties");
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

  /** What the frame around every page says: header, navigation, footer, error pages. */
  public Messages frame() {
    return frame;
  }

  /** What rooms say inside the frame. */
  public Messages content() {
    return content;
  }

  /** The language these messages are in, for this request. */
  public Language language() {
    Language readers = Language.ofReader();
    return spoken.contains(readers) ? readers : Language.ENGLISH;
  }

  /** The text of a key with its arguments put in; in English where the language lacks it. */
  public String text(String key, Object... arguments) {
    @Nullable String text = find(language(), key);
    if (text == null) {
      text = find(Language.ENGLISH, key);
    }
    if (text == null) {
      throw new IllegalArgumentException("no text for key " + key);
    }
    if (arguments.length == 0) {
      return text;
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

  private @Nullable String find(Language language, String key) {
    return texts.getOrDefault(language, Map.of()).get(key);
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
    return language().day(date);
  }
}
