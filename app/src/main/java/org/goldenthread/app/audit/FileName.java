package org.goldenthread.app.audit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files as people may send them, made safe to show, to store and to send in a header. */
public final class FileName {
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

  /** The name alone, at most 150 characters with its ending kept; "file" when nothing is left. */
  public static String clean(String sent) {
    String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
    name = FOLDERS.matcher(name).replaceFirst("");
    name = SPACES.matcher(UNSAFE.matcher(name).replaceAll(" ")).replaceAll(" ");
    name = EDGES.matcher(name).replaceAll("");
    name = name.replaceAll(" +(?=\\.[^.]*$)", "");
    if (name.length() > LONGEST) {
      String ending = ending(name);
      String stem = name.substring(0, LONGEST - ending.length() - 1);
      // Not between the two halves of a character.
      stem = stem.replaceAll("\\p{Cs}$", "");
      name = ending.isEmpty() ? stem : stem + "." + ending;
    }
    return name.isEmpty() ? "file" : name;
  }

  /** What follows the last dot; empty without one, or when it is too long to be an ending. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    return ending.length() > LONGEST_ENDING ? "" : ending;
  }
}
