package org.goldenthread.app.home.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.MarkCell;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * One document and what was read from it, {@code home/document.jte}.
 *
 * @param next where who has just accepted it goes from there; empty for everybody else
 * @param takeBack where it is taken back; null for who may not
 */
public record DocumentPage(
    Page page,
    Facts facts,
    List<Link> next,
    @Nullable String takeBack,
    List<ReadCount> read,
    List<Link> uses,
    List<Warning> warnings,
    List<MarkDifference> marks,
    List<SectionKept> sections,
    List<Version> versions,
    List<Term> glossary)
    implements PageModel {

  @Override
  public String template() {
    return "home/document";
  }

  /**
   * What the document is.
   *
   * @param kinds message keys of its kinds ({@code home.kind.progress-update})
   * @param coversPeriod what its progress covers, as printed
   * @param knownOnBasis how its date was found, in words
   * @param digest SHA-256 of the file, lower-case hexadecimal
   * @param byteSize size of the file in bytes
   */
  public record Facts(
      String file,
      List<String> kinds,
      @Nullable String publisher,
      @Nullable String coversPeriod,
      LocalDate knownOn,
      String knownOnBasis,
      LocalDate enteredOn,
      String digest,
      long byteSize,
      @Nullable Link replaces,
      @Nullable Link replacedBy) {}

  /** Something that is read from documents; its name is the message {@code home.read.<slug>}. */
  public enum Kind {
    ITEMS,
    LEADS,
    STATUSES,
    DIRECTIONS,
    MEASURES,
    OBSERVATIONS,
    MARKS,
    LINKS,
    CROSSWALK,
    CLAIMS,
    MEETINGS,
    AGENDA_ITEMS,
    MINUTES,
    RESOLUTIONS,
    ATTENDANCE,
    ACTION_POINTS,
    REPORT_SECTIONS,
    SECTIONS,
    WARNINGS;

    public String key() {
      return "home.read." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How many of a kind were read. */
  public record ReadCount(Kind kind, int count) {}

  /**
   * A row of its table of versions or approvals; texts as printed.
   *
   * @param kind message key
   * @param what the version, or who approves
   */
  public record Version(
      String kind,
      String what,
      @Nullable String dated,
      @Nullable String summary,
      @Nullable String by) {}

  /** An entry of its glossary. */
  public record Term(String abbreviation, String meaning) {}

  /** Something a person should look at. */
  public record Warning(String message, SourceLines place) {}

  /**
   * A mark that the document prints and the rules see differently.
   *
   * @param against message key of what the figure was compared with ({@code
   *     measure.against.national})
   */
  public record MarkDifference(Link measure, String period, String against, MarkCell mark) {}

  /**
   * A part kept whole with its text.
   *
   * @param id by which links lead to it
   * @param kind message key of its kind ({@code home.section.minutes})
   */
  public record SectionKept(
      String id, String kind, @Nullable String heading, LongText text, SourceLines place) {}
}
