package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.printed.Words;

/**
 * Splits the names in a lead cell, which are often printed one after the other without a separator.
 * People, posts, teams and organisations are told apart by the shape of their words; where the text
 * does not allow a sound split, the name stays whole.
 */
final class LeadNames {
  private static final Pattern FIRM = Pattern.compile("\\s*;\\s*|\\s*\\n\\s*|\\s+/\\s*|\\s*/\\s+");
  private static final Pattern BARE_SLASH = Pattern.compile("/");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s+");
  private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");

  private LeadNames() {}

  /** The names in the text, in printed order; empty for a blank text. */
  static List<String> split(String text) {
    List<String> names = new ArrayList<>();
    for (String part : FIRM.split(text.strip())) {
      for (String piece : atBareSlash(part)) {
        for (String name : atComma(piece)) {
          names.addAll(atAnd(name));
        }
      }
    }
    names.removeIf(String::isBlank);
    return names;
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  /** True for exactly a forename and a surname, with or without a title before them. */
  private static boolean isPerson(String text) {
    List<String> w = words(text);
    if (w.size() > 1 && Words.isHonorific(w.get(0))) {
      w = w.subList(1, w.size());
    }
    return w.size() == 2 && w.stream().allMatch(Words::isNameLike);
  }

  private static boolean startsWithPerson(String text) {
    List<String> w = words(text);
    return w.size() >= 2 && isPerson(w.get(0) + " " + w.get(1).replaceAll("[,.;]$", ""));
  }

  /** "First Person/Second Person" are two; "Parent/Carer Forum" is one name with a slash. */
  private static List<String> atBareSlash(String text) {
    String[] parts = BARE_SLASH.split(text);
    for (String part : parts) {
      if (!startsWithPerson(part)) {
        return List.of(text);
      }
    }
    return Arrays.asList(parts);
  }

  /** A comma separates names, but joins a person to the post or body that follows. */
  private static List<String> atComma(String text) {
    List<String> names = new ArrayList<>();
    for (String part : COMMA.split(text)) {
      int last = names.size() - 1;
      if (last >= 0 && belongsToPerson(names.get(last), part)) {
        names.set(last, names.get(last) + ", " + part);
      } else {
        names.add(part);
      }
    }
    return names;
  }

  private static boolean belongsToPerson(String before, String part) {
    if (!startsWithPerson(before) || startsWithPerson(part)) {
      return false;
    }
    boolean postNamed = words(before).stream().anyMatch(Words::isPost);
    boolean onlyBodies = words(part).stream().allMatch(Words::isAcronym);
    boolean namesPost = words(part).stream().anyMatch(Words::isPost);
    return postNamed || onlyBodies || namesPost;
  }

  private static List<String> atAnd(String text) {
    String[] parts = AND.split(text);
    if (parts.length > 1 && Arrays.stream(parts).allMatch(LeadNames::isPerson)) {
      return Arrays.asList(parts);
    }
    return runOn(text);
  }

  /** Names printed one after the other. */
  private static List<String> runOn(String text) {
    List<String> people = people(words(text));
    return people.isEmpty() ? posts(words(text)) : people;
  }

  /** Pairs of forename and surname, a bracket belonging to the pair before it; else nothing. */
  private static List<String> people(List<String> words) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    int parts = 0;
    for (String word : words) {
      boolean bracket = word.startsWith("(") && word.endsWith(")");
      if (!bracket && !Words.isNameLike(word) && !Words.isHonorific(word)) {
        return List.of();
      }
      if (!bracket && parts == 2) {
        names.add(name.toString());
        name.setLength(0);
        parts = 0;
      }
      name.append(name.length() == 0 ? "" : " ").append(word);
      parts += bracket || Words.isHonorific(word) ? 0 : 1;
    }
    names.add(name.toString());
    return parts == 2 && names.size() > 1 ? names : List.of();
  }

  /** "ABC Managers Learning Partnership XYZ Officers": a plural post ends a name. */
  private static List<String> posts(List<String> words) {
    List<String> names = new ArrayList<>();
    List<String> name = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean startsPost =
          Words.isAcronym(word) && i + 1 < words.size() && Words.isPluralPost(words.get(i + 1));
      boolean afterPost = i > 0 && Words.isPluralPost(words.get(i - 1)) && isCapital(word);
      if (!name.isEmpty() && (startsPost || afterPost)) {
        names.add(String.join(" ", name));
        name.clear();
      }
      name.add(word);
    }
    names.add(String.join(" ", name));
    return names;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
