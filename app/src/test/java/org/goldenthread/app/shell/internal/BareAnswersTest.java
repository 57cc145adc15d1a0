package org.goldenthread.app.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** What the server itself answers before any of our code is asked. */
class BareAnswersTest {

  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    var factory = new TomcatServletWebServerFactory(0);
    factory.setAddress(InetAddress.getLoopbackAddress());
    new ShellConfiguration().bareAnswers().customize(factory);
    server = factory.getWebServer();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void answersAnAddressTheServerRefusesWithOurPageAndHeaders() throws IOException {
    String answer = answer("/%00");

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("We cannot read this address", "Content-Security-Policy: default-src 'self'")
        .doesNotContain("Tomcat", "Apache", "HTTP Status");
  }

  @Test
  void answersAPathNobodyServesWithOurPage() throws IOException {
    assertThat(answer("/nothing")).startsWith("HTTP/1.1 404").contains("Page not found");
  }

  private String answer(String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
