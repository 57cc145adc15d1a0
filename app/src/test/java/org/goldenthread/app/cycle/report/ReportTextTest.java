package org.goldenthread.app.cycle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.Status;
import org.junit.jupiter.api.Test;

/** What was frozen once is read for ever. */
class ReportTextTest {
  /** As it was written when reports were first frozen; never to be changed. */
  private static String first() throws IOException {
    try (InputStream file = ReportTextTest.class.getResourceAsStream("first-report.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    }
  }

  @Test
  void readsWhatWasFrozenFirst() throws IOException {
    RoundReport report = ReportText.read(first());

    ReportEntry entry = report.entries().get(0);
    assertThat(report.plan()).isEqualTo("Children's Plan");
    assertThat(entry.statuses().get(0).status()).isEqualTo(Status.RED);
    assertThat(entry.statuses().get(0).was()).isEqualTo(Status.AMBER);
    assertThat(entry.measures().get(0).direction()).isEqualTo(Direction.WORSE);
    assertThat(entry.measures().get(0).rows().get(1).values().get(0).text()).isEqualTo("27.67%");
    assertThat(report.entries().get(4).counted()).containsExactly(Status.NO_UPDATE);
  }

  @Test
  void writesTheSameReportAsTheSameText() throws IOException {
    assertThat(ReportText.write(ReportText.read(first()))).isEqualTo(first());
  }

  @Test
  void refusesATextThatIsNoReport() {
    assertThatThrownBy(() -> ReportText.read("SHA-256")).hasMessageContaining("SHA");
  }
}
