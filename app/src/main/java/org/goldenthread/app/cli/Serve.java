package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.goldenthread.app.people.ServerSetUp;

/**
 * The program as a partnership starts it.
 *
 * @param hosts names by which people reach it; none for this machine alone
 */
record Serve(int port, List<String> settings, List<String> hosts, PrintWriter out) {

  /** Serves until the program is stopped. */
  void run() throws InterruptedException {
    Server server = Server.start(port, settings);
    announce(server);
    server.awaitClosed();
  }

  /** How people reach it. */
  static String site(List<String> hosts, int port) {
    return hosts.isEmpty() ? "http://localhost:" + port : "https://" + hosts.get(0);
  }

  /** Says where it is and, until somebody can sign in, how to set it up. */
  void announce(Server server) {
    String address = hosts.isEmpty() ? "http://localhost:" + server.port() : site(hosts, port);
    out.printf("Golden Thread is at %s (ready in %s).%n", address, server.sinceStart());
    out.printf("Ctrl-C stops it.%n");
    server
        .part(ServerSetUp.class)
        .link()
        .ifPresent(
            path ->
                out.printf(
                    "Nobody can sign in yet. Within 24 hours, open this link once to set up the"
                        + " first administrator:%n  %s%n",
                    address + path));
    out.flush();
  }
}
