package org.goldenthread.intake.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;

/** The indicator sets of a document: the prefix of their references and what its key says of it. */
public final class MeasureSets {
  private static final Pattern KEY_LINE =
      Pattern.compile("^([A-Z]{2,5})\\s*(?::|=|[–—-]\\s)\\s*(?:from\\s+)?(\\S.{3,120})$");

  /** References that look alike but are stages, quarters or pages, not indicators. */
  private static final Pattern NOT_A_SET = Pattern.compile("KS|AY|FY|PP|NVQ|GCSE|PSA|DFE");

  private final Map<String, String> named = new HashMap<>();

  /** Takes the key from the lines of a document that have the form "AB: name of the set". */
  public static MeasureSets of(List<String> lines) {
    MeasureSets sets = new MeasureSets();
    for (String line : lines) {
      Matcher m = KEY_LINE.matcher(line.strip());
      if (m.matches() && !NOT_A_SET.matcher(m.group(1)).matches()) {
        sets.named.putIfAbsent(m.group(1), m.group(2).strip());
      }
    }
    return sets;
  }

  /** Lines of a document outside its tables, where a key may stand. */
  public static List<String> keyLines(Document document) {
    return document.blocks().stream()
        .filter(b -> !(b instanceof Table))
        .flatMap(b -> Stream.of(b.text().split("\n")))
        .toList();
  }

  /** What the key says of a prefix; the prefix itself when the document has no key for it. */
  public String nameOf(String prefix) {
    @Nullable String name = named.get(prefix);
    return name == null ? prefix : name;
  }

  /** True when the document's key names the prefix. */
  public boolean names(String prefix) {
    return named.containsKey(prefix);
  }

  /** True when a reference with this prefix may be an indicator's. */
  static boolean mayBeSet(String prefix) {
    return !NOT_A_SET.matcher(prefix).matches();
  }
}
