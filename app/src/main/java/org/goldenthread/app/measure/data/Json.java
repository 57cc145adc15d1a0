package org.goldenthread.app.measure.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes JSON texts, as RFC 8259 escapes them. */
public final class Json {
  private static final int CONTROLS = 0x20;

  private Json() {}

  /** A text in its quotation marks. */
  public static String text(String text) {
    var json = new StringBuilder(text.length() + 2).append('"');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < CONTROLS || Character.isSurrogate(c) && !isPaired(text, at)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /** An object of texts; a field without one is left out, a list is one of texts. */
  public static String object(Map<String, ? extends @Nullable Object> fields) {
    return fields.entrySet().stream()
        .filter(field -> field.getValue() != null)
        .map(field -> text(field.getKey()) + ":" + value(field.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Json::value).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof Integer number ? number.toString() : text(String.valueOf(value));
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
