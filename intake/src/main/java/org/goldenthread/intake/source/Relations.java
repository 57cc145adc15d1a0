package org.goldenthread.intake.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which parts a part of an Office file points to. What lies outside the file is never fetched. */
final class Relations {
  private record Target(String type, String part) {}

  private final Map<String, Target> byId = new HashMap<>();

  private Relations() {}

  /** The relations of a part; none when it has none. */
  static Relations of(ZipParts zip, String part)
      throws IOException, XMLStreamException, UnreadableException {
    Relations relations = new Relations();
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String file = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    if (!zip.has(file)) {
      return relations;
    }
    try (Xml xml = zip.looks(file)) {
      for (String at = xml.nextStart(); at != null; at = xml.nextStart()) {
        boolean inside = !xml.attribute("TargetMode", "").equals("External");
        if (at.equals("Relationship") && inside) {
          String type = xml.attribute("Type", "");
          relations.byId.put(
              xml.attribute("Id", ""),
              new Target(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolved(folder, xml.attribute("Target", ""))));
        }
      }
    }
    return relations;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = target;
    String base = folder;
    while (path.startsWith("../")) {
      path = path.substring(3);
      int above = base.lastIndexOf('/', base.length() - 2);
      base = base.substring(0, above + 1);
    }
    return base + path;
  }

  /** Name of the part with an id, or null. */
  @Nullable String part(@Nullable String id) {
    Target target = id == null ? null : byId.get(id);
    return target == null ? null : target.part;
  }

  /** What kind of part an id points to: "worksheet", "chartsheet"; empty when to none. */
  String typeOf(@Nullable String id) {
    Target target = id == null ? null : byId.get(id);
    return target == null ? "" : target.type;
  }

  /** Name of the first part of a kind, or null. */
  @Nullable String first(String type) {
    return byId.values().stream()
        .filter(t -> t.type.equals(type))
        .map(Target::part)
        .sorted()
        .findFirst()
        .orElse(null);
  }
}
