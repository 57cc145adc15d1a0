package org.goldenthread.app.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which role may do what: {@code role-table.csv}, one line a permission and one column a role, the
 * last one for people who have not signed in. The manual's table and the tests are held to the same
 * file.
 */
public final class RoleTable {

  /** How far a permission goes. */
  public enum Reach {
    NO,
    /** Only for what the person, or a post, team, organisation or board they answer for, leads. */
    OWN,
    YES
  }

  private static final String PUBLIC_COLUMN = "public";

  private final Map<Permission, Map<Role, Reach>> ofRoles = new EnumMap<>(Permission.class);
  private final Map<Permission, Reach> ofPublic = new EnumMap<>(Permission.class);

  private RoleTable(List<String> lines) {
    List<String> columns = List.of(lines.get(0).split(","));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      if (cells.length != columns.size()) {
        throw new IllegalArgumentException("expected " + columns.size() + " cells in: " + line);
      }
      Permission permission = Permission.valueOf(name(cells[0]));
      Map<Role, Reach> roles = new EnumMap<>(Role.class);
      for (int n = 1; n < cells.length; n++) {
        Reach reach = Reach.valueOf(name(cells[n]));
        if (columns.get(n).equals(PUBLIC_COLUMN)) {
          ofPublic.put(permission, reach);
        } else {
          roles.put(Role.valueOf(name(columns.get(n))), reach);
        }
      }
      ofRoles.put(permission, roles);
    }
    for (Permission permission : Permission.values()) {
      Map<Role, Reach> roles = ofRoles.get(permission);
      if (roles == null
          || roles.size() != Role.values().length
          || !ofPublic.containsKey(permission)) {
        throw new IllegalArgumentException("the role table does not answer for " + permission);
      }
    }
  }

  /** Reads the table that was built in. */
  public static RoleTable load() {
    try (InputStream in = RoleTable.class.getResourceAsStream("/people/role-table.csv")) {
      if (in == null) {
        throw new IllegalStateException("people/role-table.csv is not in the program");
      }
      return new RoleTable(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read people/role-table.csv", e);
    }
  }

  /**
   * How far a permission goes.
   *
   * @param role null for a person who has not signed in
   */
  public Reach reach(@Nullable Role role, Permission permission) {
    Reach reach =
        role == null
            ? ofPublic.get(permission)
            : ofRoles.getOrDefault(permission, Map.of()).get(role);
    return reach == null ? Reach.NO : reach;
  }

  private static String name(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
