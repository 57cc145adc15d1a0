package org.goldenthread.app.home.bring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.intake.correct.CellCorrection;
import org.goldenthread.intake.correct.MeantNames;
import org.goldenthread.intake.sourced.SourcedReading;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;

/** What was said of one document, its columns, cells and names, in the order it was said. */
public record SaidCorrections(
    SaidFacts facts,
    List<Column> columns,
    List<CellCorrection> cells,
    List<Name> names,
    MeantNames meant) {
  public static final SaidCorrections NONE =
      new SaidCorrections(
          SaidFacts.NONE, List.of(), List.of(), List.of(), new MeantNames(Map.of(), Map.of()));

  /**
   * Who is meant by a lead as printed.
   *
   * @param party key of the party in the directory
   */
  public record Name(String printed, UUID party) {}

  /**
   * What a column holds.
   *
   * @param shape of the table
   * @param position among its columns with a header, from 0
   * @param role null for what the header's own words say
   */
  public record Column(String shape, int position, String header, @Nullable ColumnRole role) {
    boolean isOf(Column other) {
      return shape.equals(other.shape) && position == other.position;
    }
  }

  public SaidCorrections {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    names = List.copyOf(names);
  }

  /** With this said of the document, in place of all that was said of it before. */
  public SaidCorrections with(SaidFacts said) {
    return new SaidCorrections(said, columns, cells, names, meant);
  }

  /** A reading, with what was said of it as a whole and of its boards and measures. */
  SourcedReading of(SourcedReading sourced) {
    return new SourcedReading(
        meant.in(facts.of(sourced.reading())),
        sourced.recognised(),
        sourced.source(),
        sourced.tables());
  }

  /** True when a document is read otherwise than with the others. */
  boolean readsOtherwise(SaidCorrections others) {
    return !columns.equals(others.columns) || !cells.equals(others.cells);
  }

  /** With these said of leads, boards and measures, in place of all that was said of them. */
  public SaidCorrections with(List<Name> said, MeantNames others) {
    return new SaidCorrections(facts, columns, cells, said, others);
  }

  /** Who is meant by a name, if somebody said. */
  public Optional<UUID> meant(String printed) {
    return names.stream().filter(n -> n.printed().equals(printed)).map(Name::party).findFirst();
  }

  /** With this said, in place of what was said of the same column before. */
  public SaidCorrections with(Column said) {
    var all = new ArrayList<>(columns);
    all.removeIf(said::isOf);
    all.add(said);
    return new SaidCorrections(facts, all, cells, names, meant);
  }

  /** With this said, in place of what was said of the same field before. */
  public SaidCorrections with(CellCorrection said) {
    var all = new ArrayList<>(cells);
    all.removeIf(c -> c.item().equals(said.item()) && c.field() == said.field());
    all.add(said);
    return new SaidCorrections(facts, columns, all, names, meant);
  }

  public Optional<Column> column(String shape, int position) {
    return columns.stream()
        .filter(c -> c.shape().equals(shape) && c.position() == position)
        .findFirst();
  }
}
