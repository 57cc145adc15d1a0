package org.goldenthread.app.audit;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files as people may send them, made safe to show, to store and to send in a header. */
public final class FileName {
  /** File systems count bytes, and stop at 255. */
  private static final int LONGEST = 150;

  private static final int LONGEST_ENDING = 10;

  /** Folders of any system in front of the name. */
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  /**
   * Control characters, line ends, what turns the direction of text round or cannot be seen, and
   * what systems give a meaning of their own.
   */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\"*:<>?|;%]+");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
  private static final Pattern EDGES = Pattern.compile("^[. ~-]+|[. ]+$");

  private FileName() {}

  /**
   * The name alone, at most 150 bytes of UTF-8 with its ending kept; "file" when nothing is left.
   */
  public static String clean(String sent) {
    String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
    name = FOLDERS.matcher(name).replaceFirst("");
    name = SPACES.matcher(UNSAFE.matcher(name).replaceAll(" ")).replaceAll(" ");
    name = EDGES.matcher(name).replaceAll("");
    name = name.replaceAll(" +(?=\\.[^.]*$)", "");
    if (bytes(name) > LONGEST) {
      String ending = ending(name);
      String kept = ending.isEmpty() ? "" : "." + ending;
      name = cut(name.substring(0, name.length() - kept.length()), LONGEST - bytes(kept)) + kept;
    }
    return name.isEmpty() ? "file" : name;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Never between the two halves of a character. */
  private static String cut(String text, int most) {
    int end = 0;
    for (int used = 0; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
      used += bytes(Character.toString(text.codePointAt(end)));
      if (used > most) {
        break;
      }
    }
    return text.substring(0, end);
  }

  /** What follows the last dot; empty without one, or when it is too long to be an ending. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    return ending.length() > LONGEST_ENDING ? "" : ending;
  }
}
