package org.goldenthread.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the program's mail goes while it is measured: a server on loopback that takes every mail
 * and keeps of it nothing but the links by which leads answer.
 */
final class MailSink implements AutoCloseable {
  private static final Pattern LINK = Pattern.compile("/u/[A-Za-z0-9_-]{56}");

  private final ServerSocket server;
  private final Set<String> links = ConcurrentHashMap.newKeySet();

  MailSink() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::accept, "mail-sink");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return server.getLocalPort();
  }

  /** Paths of the links that came, each once. */
  Set<String> links() {
    return links;
  }

  private void accept() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        talk(
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)),
            new java.io.OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII));
      } catch (IOException gone) {
        // Whoever spoke has left, or this is closed.
      }
    }
  }

  private void talk(BufferedReader in, Writer out) throws IOException {
    say(out, "220 bench");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command =
          line.length() < 4 ? "" : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
      if (command.equals("DATA")) {
        say(out, "354 go on");
        keep(in);
      }
      say(out, command.equals("QUIT") ? "221 bye" : "250 fine");
    }
  }

  private void keep(BufferedReader in) throws IOException {
    var mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      // A long line of quoted-printable goes on in the next.
      mail.append(line.endsWith("=") ? line.substring(0, line.length() - 1) : line + "\n");
    }
    Matcher link = LINK.matcher(mail);
    while (link.find()) {
      links.add(link.group());
    }
  }

  private static void say(Writer out, String line) throws IOException {
    out.write(line + "\r\n");
    out.flush();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
