package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the items that a note means: "priority 1 delivery milestone 51", "actions in 4.1.3". */
final class LinkResolver {
  private static final String REF = "\\(?[A-Za-z]{0,3}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?\\)?";
  private static final String LEVEL = "((?i:" + LevelNames.alternatives() + "))";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\b"
              + LEVEL
              + "\\s+("
              + REF
              + ")\\s*,?\\s+)?(?:(?i:delivery|key)\\s+)?\\b"
              + LEVEL
              + "\\s+("
              + REF
              + "(?:\\s*(?:,|and|&)\\s*"
              + REF
              + "(?![\\w.]))*)");
  private static final Pattern TOKEN = Pattern.compile("[\\w&.()/-]*\\d[\\w&./-]*");

  private final PlanTree tree;

  LinkResolver(PlanTree tree) {
    this.tree = tree;
  }

  /**
   * A link of a note.
   *
   * @param toText the part of the note that names the target, as printed
   * @param to key of the item, or null when there is no such item
   */
  record Target(String toText, @Nullable String to) {}

  /** The targets a note names, in printed order; at least one. */
  List<Target> resolve(PlanItem from, LinkNotes.Note note) {
    List<Target> targets = new ArrayList<>();
    Matcher m = NAMED.matcher(note.toText());
    while (m.find()) {
      for (String ref : m.group(4).split("\\s*(?:,|\\band\\b|&)\\s*")) {
        String to = find(from, m.group(1), m.group(2), level(m.group(3)), ref);
        targets.add(new Target(m.group().strip(), to));
      }
    }
    if (targets.stream().noneMatch(t -> t.to() != null)) {
      List<Target> bare = bare(note);
      return bare.isEmpty() && targets.isEmpty()
          ? List.of(new Target(note.toText(), null))
          : bare.isEmpty() ? targets : bare;
    }
    return targets;
  }

  private static String level(String word) {
    return LevelNames.capital(LevelNames.singular(word));
  }

  private @Nullable String find(
      PlanItem from,
      @Nullable String aboveWord,
      @Nullable String aboveRef,
      String level,
      String ref) {
    PlanItem near = null;
    for (PlanItem item : tree.items()) {
      if (!item.level.toLowerCase(Locale.ROOT).endsWith(level.toLowerCase(Locale.ROOT))
          || item.ref == null
          || !References.same(item.ref, ref)) {
        continue;
      }
      boolean named =
          aboveWord != null && aboveRef != null && item.isUnder(level(aboveWord), aboveRef);
      if (named || (aboveWord == null && item.top() == from.top())) {
        return item.key;
      }
      near = aboveWord == null && near == null ? item : near;
    }
    return near == null ? null : near.key;
  }

  /** References of items that stand in the note without the name of their level. */
  private List<Target> bare(LinkNotes.Note note) {
    Set<String> keys = new LinkedHashSet<>();
    Matcher m = TOKEN.matcher(note.toText());
    while (m.find()) {
      String token = m.group().replaceAll("[.,;]+$", "");
      if (token.matches("\\d{1,3}")) {
        continue;
      }
      tree.items().stream()
          .filter(i -> i.ref != null && References.same(String.valueOf(i.ref), token))
          .findFirst()
          .ifPresent(i -> keys.add(i.key));
    }
    return keys.stream().map(k -> new Target(note.toText(), k)).toList();
  }
}
