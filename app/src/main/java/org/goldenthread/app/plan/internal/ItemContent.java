package org.goldenthread.app.plan.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an item says, apart from its order among its neighbours.
 *
 * @param item the item's id, the same in every version
 * @param parent id of the item it stands under, null at the top
 * @param level one of the plan's own level words
 * @param ref as printed, null when it has none
 * @param board the responsible board, or the board elsewhere that reports on it
 * @param reportedElsewhere whether that board, and not this plan, reports on it
 * @param tags each once, in order
 */
public record ItemContent(
    long item,
    @Nullable Long parent,
    String level,
    @Nullable String ref,
    String text,
    @Nullable String heading,
    @Nullable Named board,
    boolean reportedElsewhere,
    List<String> tags,
    @Nullable String due,
    @Nullable String target,
    @Nullable String note,
    List<Lead> leads,
    List<Link> links) {
  public ItemContent {
    if (text.isBlank() || level.isBlank()) {
      throw new IllegalArgumentException("item " + item + " needs a text and a level");
    }
    if (parent != null && parent == item) {
      throw new IllegalArgumentException("item " + item + " cannot stand under itself");
    }
    tags = List.copyOf(tags);
    leads = List.copyOf(leads);
    links = List.copyOf(links);
  }

  /**
   * Somebody named.
   *
   * @param party id in the directory; null for a name that was typed and is not stored yet
   */
  public record Named(@Nullable Long party, String name) {}

  /**
   * Who leads.
   *
   * @param role strategic, lead-officer, delivery, strategy, unspecified
   * @param asked whether this one is asked for updates, where several lead
   */
  public record Lead(String role, Named who, boolean asked) {}

  /**
   * A reference to another item.
   *
   * @param kind see-also, linked-to, same-as
   * @param toText as printed
   * @param toItem id of the item meant, null when it is not in this plan
   */
  public record Link(String kind, String toText, @Nullable Long toItem) {}

  /** What can differ between two versions of an item. */
  public enum Field {
    REF,
    TEXT,
    LEVEL,
    HEADING,
    BOARD,
    REPORTED_ELSEWHERE,
    TAGS,
    DUE,
    TARGET,
    NOTE,
    LEADS,
    LINKS;

    /** The last part of its message key. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public @Nullable Object of(ItemContent content) {
      return switch (this) {
        case REF -> content.ref;
        case TEXT -> content.text;
        case LEVEL -> content.level;
        case HEADING -> content.heading;
        case BOARD -> content.board;
        case REPORTED_ELSEWHERE -> content.reportedElsewhere;
        case TAGS -> content.tags;
        case DUE -> content.due;
        case TARGET -> content.target;
        case NOTE -> content.note;
        case LEADS -> content.leads;
        case LINKS -> content.links;
      };
    }

    public boolean isSame(ItemContent a, ItemContent b) {
      return Objects.equals(of(a), of(b));
    }
  }

  /** This content with one field as another says it. */
  public ItemContent with(Field f, ItemContent other) {
    return new ItemContent(
        item,
        parent,
        f == Field.LEVEL ? other.level : level,
        f == Field.REF ? other.ref : ref,
        f == Field.TEXT ? other.text : text,
        f == Field.HEADING ? other.heading : heading,
        f == Field.BOARD ? other.board : board,
        f == Field.REPORTED_ELSEWHERE ? other.reportedElsewhere : reportedElsewhere,
        f == Field.TAGS ? other.tags : tags,
        f == Field.DUE ? other.due : due,
        f == Field.TARGET ? other.target : target,
        f == Field.NOTE ? other.note : note,
        f == Field.LEADS ? other.leads : leads,
        f == Field.LINKS ? other.links : links);
  }

  /** The same under another parent. */
  public ItemContent under(@Nullable Long newParent) {
    return new ItemContent(
        item,
        newParent,
        level,
        ref,
        text,
        heading,
        board,
        reportedElsewhere,
        tags,
        due,
        target,
        note,
        leads,
        links);
  }

  public ItemContent withRef(@Nullable String newRef) {
    return new ItemContent(
        item,
        parent,
        level,
        newRef,
        text,
        heading,
        board,
        reportedElsewhere,
        tags,
        due,
        target,
        note,
        leads,
        links);
  }

  public ItemContent withLeads(List<Lead> newLeads) {
    return new ItemContent(
        item,
        parent,
        level,
        ref,
        text,
        heading,
        board,
        reportedElsewhere,
        tags,
        due,
        target,
        note,
        newLeads,
        links);
  }

  public ItemContent withLinks(List<Link> newLinks) {
    return new ItemContent(
        item,
        parent,
        level,
        ref,
        text,
        heading,
        board,
        reportedElsewhere,
        tags,
        due,
        target,
        note,
        leads,
        newLinks);
  }

  /** Reference and text, as links name items. */
  public String label() {
    return ref == null ? text : ref + " " + text;
  }
}
