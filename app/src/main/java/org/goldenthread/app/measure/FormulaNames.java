package org.goldenthread.app.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.formula.Formula;
import org.jspecify.annotations.Nullable;

/** The measures of formulas: by id in the record, by reference or address where people write. */
public final class FormulaNames {
  private final Measures measures;

  FormulaNames(Measures measures) {
    this.measures = measures;
  }

  /** No measure in use has this reference, address or title. */
  public static final class UnknownMeasureException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String name;

    UnknownMeasureException(String name) {
      super("no measure is called " + name);
      this.name = name;
    }

    /** As it was written. */
    public String name() {
      return name;
    }
  }

  /**
   * A formula as written, with ids in place of names. The partnership's own measures come before
   * published ones, a reference before an address before a title.
   *
   * @throws UnknownMeasureException naming the first that is not found
   */
  Formula toIds(Formula written) {
    Map<String, Long> ids = new HashMap<>();
    Stream.of(measures.published(KnownBy.NOW), measures.all(KnownBy.NOW))
        .forEach(
            all -> {
              all.forEach(m -> ids.put(key(m.title()), m.id()));
              all.forEach(m -> ids.put(m.slug(), m.id()));
              all.forEach(
                  m -> Optional.ofNullable(m.ref()).ifPresent(r -> ids.put(key(r), m.id())));
            });
    return written.renamed(
        name -> {
          Long id = ids.getOrDefault(key(name), ids.get(name));
          if (id == null) {
            throw new UnknownMeasureException(name);
          }
          return id.toString();
        });
  }

  /** What people call the measures of a formula: the reference, else the address. */
  public Formula toNames(Formula stated, KnownBy knownBy) {
    Map<Long, Measure> found =
        measures.byId(stated.references().stream().map(Long::valueOf).toList(), knownBy);
    return stated.renamed(id -> name(id, found.get(Long.valueOf(id))));
  }

  /** The measures a formula needs, by id, in the order in which they stand. */
  public Map<Long, Measure> measuresOf(Formula stated, KnownBy knownBy) {
    return measures.byId(stated.references().stream().map(Long::valueOf).toList(), knownBy);
  }

  /** What a measure is called in formulas; of one not known by then its id. */
  String name(long id, KnownBy knownBy) {
    Collection<Measure> found = measures.byId(List.of(id), knownBy).values();
    return name(Long.toString(id), found.stream().findFirst().orElse(null));
  }

  private static String name(String id, @Nullable Measure measure) {
    if (measure == null) {
      return id;
    }
    String ref = measure.ref();
    return ref == null || ref.matches(".*[\\[\\]].*") ? measure.slug() : ref;
  }

  private static String key(String name) {
    return MeasureEditions.key(name);
  }
}
