package org.goldenthread.app.people.internal.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a request comes from, as far as we want to know. */
final class Network {
  private static final int V4 = 4;

  private Network() {}

  /** One subscriber's: the address of version 4, or a /64 of version 6. */
  static String subscriber(String address) {
    return part(address, V4, 8);
  }

  /** One provider's neighbourhood, for the record of events: a /24, or a /48 of version 6. */
  static String neighbourhood(String address) {
    return part(address, 3, 6);
  }

  private static String part(String address, int bytesOfV4, int bytesOfV6) {
    // The container gives numbers, never a name to look up.
    byte[] bytes;
    try {
      bytes = InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("address must be a number but is " + address, e);
    }
    int kept = bytes.length == V4 ? bytesOfV4 : bytesOfV6;
    byte[] masked = Arrays.copyOf(Arrays.copyOf(bytes, kept), bytes.length);
    try {
      return InetAddress.getByAddress(masked).getHostAddress() + "/" + kept * 8;
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
