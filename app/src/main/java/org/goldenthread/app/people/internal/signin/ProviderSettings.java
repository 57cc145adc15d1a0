package org.goldenthread.app.people.internal.signin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.app.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect provider that members sign in with, such as their council's.
 *
 * @param issuer its address, from which everything else about it is read
 * @param name what it is called on the sign-in page ("Wexmere County Council")
 * @param trustEmail whether its e-mail addresses count as verified although it does not say so
 * @param roleClaim the claim that lists a person's groups
 * @param postClaim the claim that names their post
 * @param roles which group gives which role where, as {@code group=partnership:role,...}
 */
@ConfigurationProperties("gt.oidc")
public record ProviderSettings(
    @Nullable String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("your organisation") String name,
    @DefaultValue("false") boolean trustEmail,
    @DefaultValue("groups") String roleClaim,
    @DefaultValue("job_title") String postClaim,
    @DefaultValue("") String roles) {

  /** A role in a partnership. */
  public record Place(String partnership, Role role) {}

  /**
   * The roles by group.
   *
   * @throws IllegalArgumentException when the setting cannot be read, naming the part
   */
  public Map<String, Place> places() {
    var places = new LinkedHashMap<String, Place>();
    Arrays.stream(roles.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(part -> add(places, part));
    return places;
  }

  private static void add(Map<String, Place> places, String part) {
    int equals = part.lastIndexOf('=');
    int colon = part.lastIndexOf(':');
    Role role =
        equals < 1 || colon < equals ? null : Role.parse(part.substring(colon + 1)).orElse(null);
    if (role == null) {
      throw new IllegalArgumentException(
          "gt.oidc.roles: expected group=partnership:role but found " + part);
    }
    places.put(part.substring(0, equals), new Place(part.substring(equals + 1, colon), role));
  }

  /** Never prints the secret. */
  @Override
  public String toString() {
    return "ProviderSettings[" + issuer + "]";
  }
}
