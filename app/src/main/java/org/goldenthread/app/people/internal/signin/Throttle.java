package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.internal.signin.Tries.Rule;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses, without ever locking an account: a browser that has signed in before has
 * a counter of its own, which tries from elsewhere do not touch. All others are counted by account
 * and address, by address, and by account.
 */
@Component
public class Throttle {
  private static final Rule KNOWN_DEVICE =
      new Rule(10, Duration.ofSeconds(30), Duration.ofMinutes(15));
  private static final Rule ACCOUNT_FROM_ADDRESS =
      new Rule(5, Duration.ofMinutes(1), Duration.ofHours(1));
  // An office shares one address: many people, each with a slip now and then.
  private static final Rule ADDRESS = new Rule(30, Duration.ofSeconds(30), Duration.ofHours(1));
  // From everywhere together: two tries a minute are too few to guess with and let a person in.
  private static final Rule ACCOUNT = new Rule(50, Duration.ofSeconds(30), Duration.ofSeconds(30));

  private static final long NOBODY = 0;

  private final Tries tries;
  private final Accounts accounts;
  private final Devices devices;
  private final AppKey key;

  Throttle(Tries tries, Accounts accounts, Devices devices, AppKey key) {
    this.tries = tries;
    this.accounts = accounts;
    this.devices = devices;
    this.key = key;
  }

  /** A try that is counted under these names; the rules say which of them refuse. */
  public final class Attempt {
    private final List<Counter> counters;

    private Attempt(List<Counter> counters) {
      this.counters = counters;
    }

    /** Whether it may be checked. Counts it as wrong until it turns out right. */
    public boolean enter() {
      return counters.stream().allMatch(counter -> tries.enter(counter.name(), counter.rule()));
    }

    /** It was right. */
    public void succeeded() {
      for (Counter counter : counters) {
        if (counter.forgiven()) {
          tries.forget(counter.name());
        } else {
          tries.takeBack(counter.name());
        }
      }
      tries.prune();
    }
  }

  /**
   * @param forgiven whether one right try clears it: not where somebody could clear it for their
   *     guesses at others by signing in as themselves
   */
  private record Counter(String name, Rule rule, boolean forgiven) {}

  /** A try at the password of an address, whether there is such an account or not. */
  public Attempt password(HttpServletRequest request, String email) {
    String address = Accounts.address(email);
    // Asked also where there is no account, so that both take as long.
    long account = accounts.find(address).map(Account::id).orElse(NOBODY);
    return attempt(request, "password:" + address, devices.known(request, account));
  }

  /** A try at the second step of an account, by somebody who has its password. */
  public Attempt code(HttpServletRequest request, long account) {
    return attempt(request, "code:" + account, devices.known(request, account));
  }

  /** A try at something only chance could find, such as a link. */
  public Attempt link(HttpServletRequest request) {
    return new Attempt(List.of(byAddress(request)));
  }

  private Attempt attempt(HttpServletRequest request, String what, Optional<String> device) {
    List<Counter> counters = new ArrayList<>();
    if (device.isPresent()) {
      counters.add(counter("device:" + device.get() + ":" + what, KNOWN_DEVICE, true));
    } else {
      String from = Network.subscriber(request.getRemoteAddr());
      counters.add(counter("from:" + from + ":" + what, ACCOUNT_FROM_ADDRESS, true));
      counters.add(byAddress(request));
      counters.add(counter("all:" + what, ACCOUNT, false));
    }
    return new Attempt(counters);
  }

  private Counter byAddress(HttpServletRequest request) {
    return counter("address:" + Network.subscriber(request.getRemoteAddr()), ADDRESS, false);
  }

  private Counter counter(String name, Rule rule, boolean forgiven) {
    return new Counter(key.digest("tries", name), rule, forgiven);
  }
}
