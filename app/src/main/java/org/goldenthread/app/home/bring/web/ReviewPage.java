package org.goldenthread.app.home.bring.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.plan.EditionMatch;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * A document beside what was read from it, {@code home/bring-in-review.jte}.
 *
 * @param counts the answer in one line
 * @param recognised whether anything was; else only the columns can be said
 * @param reread what the last correction changed; null when nothing was corrected
 * @param match how it differs from the edition known; null for a plan that is not known
 * @param editions plans it may be a further edition of, and none; empty when it holds no plan
 * @param filters what can be shown, with how many of each
 * @param pages which of the rows these are
 */
public record ReviewPage(
    Page page,
    Form form,
    Link back,
    Facts facts,
    String counts,
    boolean recognised,
    @Nullable Reread reread,
    @Nullable EditionMatch match,
    List<Option> editions,
    List<Table> tables,
    List<Filter> filters,
    List<Row> rows,
    Pagination pages,
    Names names)
    implements FormPage {
  public ReviewPage {
    editions = List.copyOf(editions);
    tables = List.copyOf(tables);
    filters = List.copyOf(filters);
    rows = List.copyOf(rows);
  }

  /**
   * What the document is.
   *
   * @param title what pages would call it
   * @param kinds message keys of its kinds
   * @param knownOnBasis how its date was found, in words
   * @param goneOn the day it is thrown away by itself
   * @param corrected whether something was said of it
   * @param version sent with whatever is done with it
   * @param edition of what it would be a new version, sent when it is accepted
   */
  public record Facts(
      String title,
      List<String> kinds,
      LocalDate knownOn,
      String knownOnBasis,
      String sentBy,
      LocalDate goneOn,
      boolean corrected,
      int version,
      String edition) {
    public Facts {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * What reading it again changed.
   *
   * @param counts in one line
   * @param items the first of those that were read otherwise
   */
  public record Reread(String counts, List<String> items) {
    public Reread {
      items = List.copyOf(items);
    }
  }

  /**
   * The tables with one header.
   *
   * @param number stands in the names of its fields
   * @param understood false when nothing was read from it
   */
  public record Table(int number, String title, boolean understood, List<Column> columns) {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column, or a name, and what may be meant.
   *
   * @param field name of the field in which its meaning is chosen; its value is in the form
   */
  public record Column(String field, String header, List<Option> roles) {
    public Column {
      roles = List.copyOf(roles);
    }
  }

  /**
   * A choice of rows.
   *
   * @param value of the parameter {@code show}; empty for all
   */
  public record Filter(String value, String text, boolean chosen) {}

  /**
   * One row of the document.
   *
   * @param place such as "Line 12"
   * @param source texts of its cells as they stand there
   * @param read what was made of it
   * @param doubts why a person should look
   * @param correct where it is corrected; null when it cannot be
   */
  public record Row(
      String place,
      List<String> source,
      List<Fact> read,
      List<String> doubts,
      @Nullable String correct) {
    public Row {
      source = List.copyOf(source);
      read = List.copyOf(read);
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * One thing that was read.
   *
   * @param name of a field; null for what the row is
   */
  public record Fact(@Nullable String name, String value) {}

  /**
   * The names it prints.
   *
   * @param known each with who is meant
   * @param open known, and nobody has said yet who is meant
   * @param fresh not known: they will be asked about
   * @param measures references of measures that are known
   * @param freshMeasures references of measures that would be new
   * @param unsure names that may be those of somebody we know; empty for who may not match any
   * @param matching where is said who is meant; null for who may not
   */
  public record Names(
      List<Column> unsure,
      List<Known> known,
      List<String> open,
      List<String> fresh,
      List<String> measures,
      List<String> freshMeasures,
      @Nullable Link matching) {
    public Names {
      unsure = List.copyOf(unsure);
      known = List.copyOf(known);
      open = List.copyOf(open);
      fresh = List.copyOf(fresh);
      measures = List.copyOf(measures);
      freshMeasures = List.copyOf(freshMeasures);
    }
  }

  /** A name as printed and who is meant. */
  public record Known(String printed, String meant) {}

  @Override
  public String template() {
    return "home/bring-in-review";
  }
}
