package org.goldenthread.app.measure;

import java.util.List;
import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A measure as known by a day.
 *
 * @param version id of the version row; a form carries it, so that two people notice each other
 * @param slug stands in its address
 * @param item id of the item it stands beside, for a series printed without a reference; else null
 * @param listedIn id of the document whose table or plan it is listed with; null when it was added
 *     here
 * @param withdrawn whether it is no longer used; its figures and its history stay
 * @param origin who says so
 */
public record Measure(
    long id,
    long version,
    String slug,
    @Nullable Long item,
    @Nullable Long listedIn,
    MeasureDetails details,
    boolean withdrawn,
    Origin origin) {

  public @Nullable String ref() {
    return details.ref();
  }

  public String title() {
    return details.title();
  }

  /** Reference and title, or the title alone. */
  public String name() {
    return details.name();
  }

  public @Nullable String set() {
    return details.set();
  }

  public @Nullable String number() {
    return details.number();
  }

  public @Nullable Polarity polarity() {
    return details.polarity();
  }

  public @Nullable String unit() {
    return details.unit();
  }

  public @Nullable String survey() {
    return details.survey();
  }

  public List<String> flags() {
    return details.flags();
  }

  public @Nullable String group() {
    return details.group();
  }
}
