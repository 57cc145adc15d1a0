package org.goldenthread.app.people.internal;

import java.util.Optional;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.people.Access;
import org.goldenthread.app.people.Member;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the gate what it would decide, without going through it. */
@Component
public class Explanations {
  private final AddressBook addresses;
  private final Visitors visitors;
  private final Gate gate;

  Explanations(AddressBook addresses, Visitors visitors, Gate gate) {
    this.addresses = addresses;
    this.visitors = visitors;
    this.gate = gate;
  }

  /** A decision, with the exempt content the database would show the person. */
  public record Explained(Access.Decision decision, Scope.Exemption exemption) {}

  /**
   * What the gate decides for a person at a path.
   *
   * @param account null for who has not signed in
   * @return empty when there is no such page in this partnership
   */
  public Optional<Explained> of(Partnership partnership, @Nullable SignedIn account, String path) {
    Member member = visitors.member(partnership, account);
    return addresses
        .find(path)
        .filter(e -> partnership.slug().equals(e.variables().get("partnership")))
        .map(
            e ->
                new Explained(
                    gate.decide(member, e.needs(), e.variables()), visitors.exemption(member)));
  }
}
