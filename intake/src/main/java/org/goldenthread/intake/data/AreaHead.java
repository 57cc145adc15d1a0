package org.goldenthread.intake.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a data file says about an area.
 *
 * @param code the GSS code ("E08000018"), else the code the file's figures name it by
 * @param name as printed; the code again where the file has no name
 * @param parent code of the area it lies in; null when the file does not say
 * @param aliases other codes and names it is known by
 * @param from first day on which it existed; null when the file does not say
 * @param until last day on which it existed; null for one that exists
 */
public record AreaHead(
    String code,
    String name,
    AreaType type,
    @Nullable String parent,
    List<Alias> aliases,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** By what an area is also known. */
  public enum AliasKind {
    /** Three digits of the Department for Education: 372. */
    DFE_NUMBER,
    /** Letters of the government's register: RTH. */
    REGISTER_CODE,
    /** Seven digits of a school: number of the authority and of the establishment. */
    LAESTAB,
    NAME
  }

  /** Another code or name of an area. */
  public record Alias(AliasKind kind, String text) {}

  public AreaHead {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("code and name must not be blank, was \"" + code + "\"");
    }
    aliases = List.copyOf(aliases);
  }

  /** An area of which only code and name are known. */
  static AreaHead of(String code, String name, AreaType type) {
    return new AreaHead(code, name, type, null, List.of(), null, null);
  }
}
