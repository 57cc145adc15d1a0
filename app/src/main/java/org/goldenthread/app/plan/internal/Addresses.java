package org.goldenthread.app.plan.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.app.shell.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives addresses to the items of one plan. An address once given is never given to another. */
final class Addresses {
  private final Set<String> taken;

  Addresses(JdbcClient jdbc, long plan) {
    this.taken =
        new HashSet<>(
            jdbc.sql(
                    """
                    select slug from plan.item where plan = :plan
                    union all select slug from plan.item_address where plan = :plan
                    """)
                .param("plan", plan)
                .query(String.class)
                .list());
  }

  /** The address of a new item. */
  String give(ItemContent item) {
    String last = Slug.of(item.level() + " " + (item.ref() == null ? item.text() : item.ref()));
    return Stream.concat(
            byReference(item).stream(),
            Stream.concat(
                Stream.of(item.ref() == null ? Slug.of(item.text()) : last),
                IntStream.iterate(2, n -> n + 1).mapToObj(n -> last + "-" + n)))
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }

  /** The address of a new reference; none when another item has or had it. */
  Optional<String> giveForReference(ItemContent item) {
    return byReference(item).stream().filter(taken::add).findFirst();
  }

  private static List<String> byReference(ItemContent item) {
    String ref = item.ref();
    if (ref == null) {
      return List.of();
    }
    boolean telling = ref.codePoints().filter(Character::isLetterOrDigit).count() >= 3;
    String withLevel = Slug.of(item.level() + " " + ref);
    return telling ? List.of(Slug.of(ref), withLevel) : List.of(withLevel);
  }
}
